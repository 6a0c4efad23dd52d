package org.isnad.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.data.Lexicon;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Form;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what: from cues to content, speaker, addressee and the chain of sources.
 * Immutable.
 */
public final class StatementReader {
  private final CueLexicon lexicon;
  private final StatementWords wordLists;

  /**
   * @throws org.isnad.data.DataException if {@code lexicon/cues.tsv} or {@code
   *     lexicon/statement-words.tsv} is missing or wrong
   */
  public StatementReader(Lexicon lexicon) {
    this.lexicon = new CueLexicon(lexicon);
    this.wordLists = new StatementWords(lexicon);
  }

  /** The statements of an article, in the order of their cues. */
  public List<Attribution> read(Layout layout, Words words, Cast cast, List<TimeMention> times) {
    return new Article(new Scene(layout, words, cast, times, wordLists)).read();
  }

  /** The reading of one article. */
  private final class Article {
    private final Scene scene;
    private final CueFinder finder;
    private final Subjects subjects;
    private final Contents contents;
    private final Memory memory;
    private final List<Attribution> found = new ArrayList<>();

    /** The circumstances of the sentence that is being read. */
    private List<Match> circumstances = List.of();

    Article(Scene scene) {
      this.scene = scene;
      this.finder = new CueFinder(scene, lexicon);
      this.subjects = new Subjects(scene);
      this.contents = new Contents(scene, lexicon);
      this.memory = new Memory(scene.cast);
    }

    List<Attribution> read() {
      for (Sentence sentence : scene.layout.sentences()) {
        if (sentence.part() != Sentence.Part.DATELINE) {
          read(sentence);
        }
      }
      return found;
    }

    private void read(Sentence sentence) {
      List<Match> matches = finder.find(sentence);
      matches.sort(Comparator.comparingInt(m -> m.first));
      for (Match match : matches) {
        resolveSubject(match, sentence);
      }
      Selection.prune(matches, scene);
      for (Match match : matches) {
        contents.end(match, matches, sentence);
      }
      matches.removeIf(
          match -> match.contentEnd <= match.content || match.contentEnd - match.content < 1);
      List<Match> done = new ArrayList<>();
      circumstances = matches.stream().filter(Selection::isCircumstance).toList();
      int at = sentence.first();
      for (Match match : matches) {
        if (match.sourceOf != null) {
          continue;
        }
        if (match.first > at) {
          hearSubjects(sentence.first(), at, match.first, done);
          at = match.first;
        }
        Attribution attribution = attribution(match, done, sentence.first());
        if (attribution != null) {
          found.add(attribution);
          done.add(match);
        }
      }
      hearSubjects(sentence.first(), at, sentence.end(), done);
    }

    /**
     * Subjects of the narrator's own verbs can be taken up by a verb without one: وتحتفظ بريطانيا
     * بحقها، وقالت إنها ….
     */
    private void hearSubjects(int sentence, int from, int to, List<Match> done) {
      for (int i = from; i < to; i++) {
        ActorMention mention = scene.mentionFrom(i);
        if (mention == null
            || mention.role() != ActorMention.Use.NOUN
            || scene.quotation(i) != null
            || scene.isGoverned(mention)
            || mention.span().start() != scene.token(i).span().start()) {
          continue;
        }
        boolean afterVerb = i > 0 && scene.isVerb(i - 1);
        boolean head = i == sentence && mention.end() < to && scene.isVerb(mention.end());
        if ((afterVerb || head) && !isTold(i, done)) {
          memory.see(mention, sentence);
        }
      }
    }

    /** How a source stands in the chain: medium, communiqué, anonymous or a speaker of its own. */
    private String kind(ActorMention mention) {
      if (mention.kind() == MentionKind.NOMINAL) {
        boolean document = scene.cast.actors().get(mention.actor()).kind() != EntityKind.OTHER;
        return document ? "communique" : "anonymous";
      }
      return scene.cast.actors().get(mention.actor()).kind() == EntityKind.MEDIA
          ? "medium"
          : "speaker";
    }

    private static boolean isTold(int token, List<Match> done) {
      for (Match match : done) {
        if (match.content <= token && token < match.contentEnd) {
          return true;
        }
      }
      return false;
    }

    private void resolveSubject(Match match, Sentence sentence) {
      if (match.subject != null
          || match.cue.kind() == Cue.Kind.HEADLINE
          || match.reading == null
          || !match.reading.isFiniteVerb()) {
        return;
      }
      ActorMention before = match.startsWithConjunction() ? null : subjects.before(match, sentence);
      ActorMention after = subjects.after(match, sentence);
      match.subject =
          before != null && (after == null || before.end() == match.first) ? before : after;
      if (match.speaker != null) {
        match.relay = match.subject;
        match.subject = match.speaker;
      }
      if (match.subject != null && match.subject.equals(match.addressee)) {
        match.addressee = null;
      }
    }

    private @Nullable Attribution attribution(Match match, List<Match> done, int sentence) {
      Match outer = outer(match, done);
      Integer speaker = speaker(match, outer, done, sentence);
      if (speaker == null && (match.cue.kind() != Cue.Kind.VERB || outer != null)) {
        return null;
      }
      Span content = contents.span(match);
      Form form = contents.form(match);
      ActorMention mention = match.subject;
      List<Attribution.Source> sources = sources(match, outer);
      Integer addressee = addressee(match, speaker);
      match.carried = speaker;
      if (outer == null && speaker != null) {
        memory.hear(speaker, mention);
      }
      List<String> because = new ArrayList<>();
      because.add(match.cue.id());
      if (mention == null) {
        because.add("statements.carried-speaker");
      }
      return new Attribution(
          content,
          scene.layout.span(match.first, match.end),
          match.cue.word(),
          form,
          match.cue.act(),
          speaker,
          mention,
          addressee,
          null,
          sources,
          null,
          speaker == null ? 0.4 : mention == null ? 0.7 : 0.9,
          because);
    }

    /** The statement whose content a cue stands in. */
    private @Nullable Match outer(Match match, List<Match> done) {
      Match outer = null;
      for (Match other : done) {
        boolean inside = match.first >= other.content && match.first < other.contentEnd;
        if (inside && other.cue.kind() != Cue.Kind.PREPOSITION) {
          outer = other;
        }
      }
      return outer;
    }

    private @Nullable Integer speaker(
        Match match, @Nullable Match outer, List<Match> done, int sentence) {
      if (match.subject != null) {
        return match.subject.actor();
      }
      if (match.cue.kind() == Cue.Kind.PARTICIPLE || match.cue.kind() == Cue.Kind.NOUN) {
        for (int i = done.size() - 1; i >= 0; i--) {
          if (done.get(i).carried != null && outer != done.get(i) && agrees(match, done.get(i))) {
            return done.get(i).carried;
          }
        }
        ActorMention subject = subjectOfSentence(match);
        if (subject != null) {
          return subject.actor();
        }
      }
      boolean goesOn = match.cue.act() == Act.ADD;
      return memory.last(
          match.reading == null ? null : match.reading.inflection(), goesOn, sentence);
    }

    /**
     * The subject of the sentence that a participle belongs to: the last mention before it that is
     * governed by nothing.
     */
    private @Nullable ActorMention subjectOfSentence(Match match) {
      for (Sentence sentence : scene.layout.sentences()) {
        if (!sentence.contains(match.first)) {
          continue;
        }
        for (int i = sentence.first(); i < match.first; i++) {
          ActorMention mention = scene.mentionFrom(i);
          if (mention != null
              && mention.role() == ActorMention.Use.NOUN
              && !scene.isGoverned(mention)
              && Agreement.agrees(match, mention, true)) {
            return mention;
          }
        }
      }
      return null;
    }

    /** Whether a participle (مؤكدين) can go with the subject of a cue before it. */
    private boolean agrees(Match match, Match other) {
      if (match.cue.kind() == Cue.Kind.PARTICIPLE
          && match.reading != null
          && other.subject != null
          && other.subject.gender() == Gender.FEMININE
          && match.reading.inflection().gender() == Gender.MASCULINE
          && scene.cast.actors().get(other.subject.actor()).kind() != EntityKind.STATE) {
        return false;
      }
      boolean many =
          match.reading != null
              && match.reading.inflection().number() == GrammaticalNumber.PLURAL
              && match.cue.kind() == Cue.Kind.PARTICIPLE;
      return !many
          || other.subject == null
          || other.subject.number() != GrammaticalNumber.SINGULAR
          || scene.cast.actors().get(other.subject.actor()).kind() != EntityKind.PERSON;
    }

    private @Nullable Integer addressee(Match match, @Nullable Integer speaker) {
      if (match.addressee != null && !Objects.equals(match.addressee.actor(), speaker)) {
        return match.addressee.actor();
      }
      int limit = match.backward ? match.end + 8 : match.content;
      for (int i = match.end; i < Math.min(limit, scene.size()); i++) {
        ActorMention mention = scene.mentionFrom(i);
        if (mention == null
            || mention.equals(match.subject)
            || Objects.equals(mention.actor(), speaker)) {
          continue;
        }
        boolean medium = scene.cast.actors().get(mention.actor()).kind() == EntityKind.MEDIA;
        int lead = mention.span().start() - scene.token(i).span().start();
        boolean to =
            lead > 0 ? scene.text().charAt(mention.span().start() - 1) == 'ل' : followsLam(i);
        if (to || (medium && i > 0 && scene.isPreposition(i - 1))) {
          return mention.actor();
        }
        boolean object =
            match.frame != null
                && match.frame.hasAddressee()
                && !scene.isGoverned(mention)
                && mention.role() == ActorMention.Use.NOUN;
        if (object) {
          return mention.actor();
        }
      }
      return null;
    }

    /** ل«الحياة»: the preposition stands apart, before the quotation mark. */
    private boolean followsLam(int token) {
      int at = token - 1;
      while (at > 0 && scene.isQuotationMark(at)) {
        at--;
      }
      return at > 0 && scene.form(at).equals("ل");
    }

    /**
     * Who stands between outlet and speaker: the outer speaker, and the body that بحسب names for
     * the sentence.
     */
    private List<Attribution.Source> sources(Match match, @Nullable Match outer) {
      List<Attribution.Source> sources = new ArrayList<>();
      for (Match other : circumstances) {
        boolean covers =
            !other.backward && match.first >= other.content && match.first < other.contentEnd;
        if (other != match && other.subject != null && (covers || match.equals(other.sourceOf))) {
          sources.add(
              new Attribution.Source(
                  other.subject.actor(), kind(other.subject), other.subject.span()));
        }
      }
      if (match.relay != null) {
        sources.add(
            new Attribution.Source(match.relay.actor(), kind(match.relay), match.relay.span()));
      }
      if (outer != null && outer.carried != null) {
        Span span =
            outer.subject == null
                ? scene.layout.span(outer.first, outer.end)
                : outer.subject.span();
        sources.add(new Attribution.Source(outer.carried, "speaker", span));
      }
      return sources;
    }
  }
}
