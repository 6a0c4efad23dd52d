package org.isnad.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an article sentence by sentence, with what was heard in the ones before.
 * For one article and one thread.
 */
final class ArticleStatements {
  private static final double CONFIDENCE_NAMED = 0.9;
  private static final double CONFIDENCE_CARRIED = 0.7;
  private static final double CONFIDENCE_WITHOUT_SPEAKER = 0.4;

  private final Scene scene;
  private final CueFinder finder;
  private final Subjects subjects;
  private final Contents contents;
  private final Speakers speakers;
  private final Addressees addressees;
  private final Audience audience;
  private final Continuations continuations;
  private final Channels channels;
  private final SpeechTimes speechTimes;
  private final Sources sources;
  private final Relays relays;
  private final List<Attribution> found = new ArrayList<>();

  ArticleStatements(Scene scene, CueLexicon lexicon, @Nullable String outlet) {
    this.scene = scene;
    this.finder = new CueFinder(scene, lexicon);
    this.subjects = new Subjects(scene);
    this.contents = new Contents(scene, lexicon);
    this.speakers = new Speakers(scene);
    SourceKinds kinds = new SourceKinds(scene, outlet);
    this.addressees = new Addressees(scene, kinds);
    this.audience = new Audience(scene.cast);
    this.continuations = new Continuations(scene);
    this.channels = new Channels(scene);
    this.speechTimes = new SpeechTimes(scene);
    this.relays = new Relays(scene, lexicon);
    this.sources = new Sources(scene, kinds, relays);
  }

  /** All statements in the order of their cues; call it once. */
  List<Attribution> read() {
    for (Sentence sentence : scene.layout.sentences()) {
      sources.enter(sentence);
      if (sentence.part() != Sentence.Part.DATELINE) {
        read(sentence);
      }
      sources.leave(sentence);
    }
    return found;
  }

  private void read(Sentence sentence) {
    List<Match> matches = matches(sentence);
    Attribution continued = continuations.find(sentence, matches);
    if (continued != null) {
      found.add(continued);
    }
    List<Match> circumstances = matches.stream().filter(Selection::isCircumstance).toList();
    List<Match> done = new ArrayList<>();
    int at = sentence.first();
    for (Match match : matches) {
      if (match.sourceOf != null) {
        Match passedOn = done.contains(match.sourceOf) ? relays.passedOn(match) : null;
        if (passedOn != null) {
          Attribution attribution =
              attribution(passedOn, passedOn.sourceOf, done, circumstances, sentence);
          if (attribution != null) {
            found.add(attribution);
          }
        }
        continue;
      }
      if (match.first > at) {
        speakers.seeSubjects(sentence, at, match.first, done);
        at = match.first;
      }
      Attribution attribution =
          attribution(match, outer(match, done), done, circumstances, sentence);
      if (attribution != null) {
        found.add(attribution);
        done.add(match);
        if (continued == null) {
          continuations.hear(match, attribution, sentence);
        }
      }
    }
    speakers.seeSubjects(sentence, at, sentence.end(), done);
  }

  /** The cues of a sentence in text order, each with its explicit subject and its content. */
  private List<Match> matches(Sentence sentence) {
    List<Match> matches = finder.find(sentence);
    matches.sort(Comparator.comparingInt(match -> match.first));
    for (Match match : matches) {
      subjects.resolve(match, sentence);
      relays.resolve(match, sentence);
    }
    Selection.prune(matches, scene);
    for (Match match : matches) {
      contents.end(match, matches, sentence);
    }
    matches.removeIf(match -> match.contentEnd <= match.content);
    return matches;
  }

  /**
   * The statement that a cue makes.
   *
   * @param outer the one whose content it stands in
   * @param done the cues before it in its sentence that made one
   * @return null if nobody can be found who says it, unless its verb stands in no other's content
   */
  private @Nullable Attribution attribution(
      Match match,
      @Nullable Match outer,
      List<Match> done,
      List<Match> circumstances,
      Sentence sentence) {
    Integer speaker = speakers.speaker(match, outer, done, sentence);
    if (speaker == null && (match.cue.kind() != Cue.Kind.VERB || outer != null)) {
      return null;
    }
    if (speaker != null) {
      speaker = sources.speaker(speaker, match.subject);
    }
    match.carried = speaker;
    boolean dateline =
        outer != null
            && outer.cue.kind() == Cue.Kind.HEADLINE
            && sentence.part() == Sentence.Part.BODY;
    if ((outer == null || dateline) && speaker != null) {
      speakers.hear(speaker, match, sentence);
    }
    int from = ownFrom(done, sentence);
    match.ownFrom = from;
    ActorMention addressee = addressees.addressee(match, speaker, from, sentence);
    addressee = audience.of(match, speaker, outer, addressee);
    match.spokenTo = addressee;
    return new Attribution(
        contents.span(match),
        scene.layout.span(match.first, match.end),
        match.cue.word(),
        contents.form(match),
        match.cue.act(),
        speaker,
        match.subject,
        addressee == null ? null : Integer.valueOf(addressee.actor()),
        addressees.target(match, speaker, sentence),
        channels.of(match, from, sentence),
        sources.chain(match, outer, circumstances, addressee, sentence),
        speechTimes.of(match, from, sentence),
        confidence(match, speaker),
        because(match));
  }

  /** Where the words begin that belong to no statement before in the sentence. */
  private static int ownFrom(List<Match> done, Sentence sentence) {
    int from = sentence.first();
    for (Match match : done) {
      from = Math.max(from, Math.max(match.end, match.contentEnd));
    }
    return from;
  }

  private static double confidence(Match match, @Nullable Integer speaker) {
    if (speaker == null) {
      return CONFIDENCE_WITHOUT_SPEAKER;
    }
    return match.subject == null ? CONFIDENCE_CARRIED : CONFIDENCE_NAMED;
  }

  private static List<String> because(Match match) {
    return match.subject == null
        ? List.of(match.cue.id(), "statements.carried-speaker")
        : List.of(match.cue.id());
  }

  /** The statement whose content a cue stands in. */
  private static @Nullable Match outer(Match match, List<Match> done) {
    Match outer = null;
    for (Match other : done) {
      boolean inside = match.first >= other.content && match.first < other.contentEnd;
      if (inside && other.cue.kind() != Cue.Kind.PREPOSITION) {
        outer = other;
      }
    }
    return outer;
  }
}
