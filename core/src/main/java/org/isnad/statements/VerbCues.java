package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds finite verbs of reporting: قال, نفت, سيعلن. For one article and one thread. */
final class VerbCues {
  /** In tokens; of a content farther off a quotation right before the verb is the likelier one. */
  private static final int NEAR_CONTENT = 12;

  /** In tokens, of what follows a verb between commas. */
  private static final int SHORTEST_REST = 4;

  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;
  private final VerbFilter filter;
  private final FirstPerson first;
  private final AttitudeCues attitudes;
  private final QuotedSpeech speech;

  VerbCues(Scene scene, CueLexicon lexicon, FrameMatcher frames) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = frames;
    this.filter = new VerbFilter(scene, lexicon);
    this.first = new FirstPerson(scene);
    this.attitudes = new AttitudeCues(scene, lexicon, frames);
    this.speech = new QuotedSpeech(scene);
  }

  /**
   * The cue that a token is as a finite verb.
   *
   * @return null if it reports nothing
   */
  @Nullable Match find(Reading reading, int i, Sentence sentence) {
    List<Cue> cues = lexicon.verb(reading.lexeme());
    if (cues.isEmpty()) {
      return null;
    }
    boolean byAuthor = first.isAuthors(i, reading, cues.get(0).act());
    if (!byAuthor && (first.isMarked(i) || !filter.isReportingVerb(i, reading))) {
      return null;
    }
    Match match = frames.match(cues, i, i + 1, reading, sentence);
    if (match != null && !filter.accepts(match)) {
      match = null;
    }
    if (byAuthor) {
      return match == null ? null : byAuthor(match, sentence);
    }
    Match attitude = match == null ? null : attitudes.find(match, sentence);
    if (attitude != null) {
      return attitude;
    }
    Match backward = afterQuotation(cues.get(0), i, reading, sentence);
    if (match == null && backward == null) {
      return between(cues.get(0), i, reading, sentence);
    }
    boolean weak = match == null || match.content - match.end > NEAR_CONTENT || isBare(match);
    return backward != null && weak && reading.conjunction() == 0 ? backward : match;
  }

  /** كتبتُ أن, أعربتُ عن أملي في: the author says it. */
  private Match byAuthor(Match match, Sentence sentence) {
    Match attitude = attitudes.find(match, sentence);
    Match found = attitude == null ? match : attitude;
    found.byAuthor = true;
    return found;
  }

  private static boolean isBare(Match match) {
    return match.frame != null && match.frame.isBare();
  }

  /** كل شيء، يقول [العمدة]، {كان هادئا}: a verb with its subject between commas. */
  private @Nullable Match between(Cue cue, int i, Reading reading, Sentence sentence) {
    if (reading.conjunction() != 0
        || i - 1 <= sentence.first()
        || !scene.isComma(i - 1)
        || scene.quotation(i) != null
        || lexicon.isParticle(scene.form(i))
        || !cue.takes(Frame.Opener.QUOTATION)) {
      return null;
    }
    ActorMention subject = i + 1 < sentence.end() ? scene.mentionFrom(i + 1) : null;
    int comma = subject == null ? sentence.end() : subject.end();
    if (subject == null
        || comma + SHORTEST_REST > sentence.end()
        || !scene.isComma(comma)
        || !opensWithVerb(comma + 1)
        || !scene.canBeSubject(subject)
        || !Agreement.agrees(reading.inflection(), subject.gender(), subject.number(), false)) {
      return null;
    }
    Match match = new Match(cue, i, i + 1, reading);
    match.subject = subject;
    match.content = comma + 1;
    match.quotation = scene.quotationFrom(match.content);
    return match;
  }

  private boolean opensWithVerb(int i) {
    int verb = scene.wordLists.negations.contains(scene.form(i)) ? i + 1 : i;
    return scene.wordLists.pastCopulas.contains(scene.form(verb))
        || (scene.isVerb(verb) && !scene.isNoun(verb));
  }

  /** «…»، قال الوزير: the content stands before the cue. */
  private @Nullable Match afterQuotation(Cue cue, int i, Reading reading, Sentence sentence) {
    if (!cue.takes(Frame.Opener.QUOTATION)) {
      return null;
    }
    Quotation quotation = speech.endingBefore(i, sentence);
    if (quotation == null || (quotation.end() == i - 1 && lexicon.isParticle(scene.form(i)))) {
      // «…» بين الجسر والنهر is a preposition after a quotation
      return null;
    }
    Match match = new Match(cue, i, i + 1, reading);
    match.takeBackward(quotation);
    return match;
  }
}
