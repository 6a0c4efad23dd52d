package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence whose frames are borne out. */
final class CueFinder {
  /** Acts whose nouns carry content in a mere phrase: دعوته إلى, تهديده ب. */
  private static final Set<Act> CALLS =
      Set.of(Act.CALL, Act.DEMAND, Act.INVITE, Act.WARN, Act.THREATEN, Act.PROMISE, Act.ACCUSE);

  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;
  private final VerbFilter filter;
  private final Adverbials adverbials;
  private final QuotedSpeech speech;

  CueFinder(Scene scene, CueLexicon lexicon, FrameMatcher frames) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = frames;
    this.filter = new VerbFilter(scene, lexicon);
    this.adverbials = new Adverbials(scene);
    this.speech = new QuotedSpeech(scene);
  }

  /** The cues of a sentence in text order. */
  List<Match> find(Sentence sentence) {
    List<Match> matches = new ArrayList<>();
    Match lead = leadIn(sentence);
    if (lead != null) {
      matches.add(lead);
    }
    for (int i = sentence.first(); i < sentence.end(); ) {
      boolean may = scene.token(i).isWord() && lexicon.mayCue(scene.form(i), scene.words.of(i));
      Match match = may ? at(i, sentence) : null;
      if (match != null
          && (lead == null || match.first >= lead.content || match.content != lead.content)) {
        matches.add(match);
        i = match.end;
      } else {
        i++;
      }
    }
    return matches;
  }

  private @Nullable Match at(int i, Sentence sentence) {
    CueLexicon.Phrase clause = lexicon.clause(scene.layout.tokens(), i);
    if (clause != null) {
      Match match = clause(clause, i, sentence);
      if (match != null) {
        return match;
      }
    }
    CueLexicon.Phrase preposition = lexicon.preposition(scene.layout.tokens(), i);
    if (preposition != null && !preposition.cue().frames().isEmpty() && scene.mention(i) == null) {
      Match match = preposition(preposition, i, sentence);
      if (match != null) {
        return match;
      }
    }
    ActorMention mention = scene.mention(i);
    if (mention != null && (mention.end() - mention.first() > 1 || mention.first() != i)) {
      return null;
    }
    Match fallback = null;
    for (Reading reading : scene.words.of(i)) {
      Match match = reading(reading, i, sentence);
      if (match != null && agreesWithNext(match)) {
        return match;
      }
      fallback = fallback == null ? match : fallback;
    }
    return fallback;
  }

  /** نعت is he described and she mourned: the subject after it decides. */
  private boolean agreesWithNext(Match match) {
    ActorMention mention = match.end < scene.size() ? scene.mentionFrom(match.end) : null;
    return mention == null
        || mention.role() != ActorMention.Use.NOUN
        || Agreement.agrees(match, mention, false);
  }

  private @Nullable Match reading(Reading reading, int i, Sentence sentence) {
    Inflection form = reading.inflection();
    if (reading.isFiniteVerb()) {
      if (!filter.isReportingVerb(i, reading)) {
        return null;
      }
      List<Cue> cues = lexicon.verb(reading.lexeme());
      return cues.isEmpty() ? null : verb(cues, i, reading, sentence);
    }
    if (form.tense() == Tense.ACTIVE_PARTICIPLE
        && !reading.article()
        && reading.preposition() == 0
        && scene.mention(i) == null) {
      List<Cue> cues = lexicon.participle(reading.lexeme());
      boolean circumstantial =
          form.indefiniteAccusative()
              || form.gender() != org.isnad.model.Gender.MASCULINE
              || form.number() != org.isnad.model.GrammaticalNumber.SINGULAR;
      boolean oblique =
          form.accusativeOrGenitive()
              && i > 0
              && !scene.isComma(i - 1)
              && scene.mention(i - 1) == null;
      return cues.isEmpty() || !circumstantial || oblique
          ? null
          : frames.match(cues, i, i + 1, reading, sentence);
    }
    return noun(reading, i, sentence);
  }

  private @Nullable Match verb(List<Cue> cues, int i, Reading reading, Sentence sentence) {
    Match match = frames.match(cues, i, i + 1, reading, sentence);
    if (match != null && !filter.accepts(match)) {
      match = null;
    }
    Match attitude = attitude(match, sentence);
    if (attitude != null) {
      return attitude;
    }
    Match backward = afterQuotation(cues.get(0), i, reading, sentence);
    boolean weak = match == null || match.content - match.end > 12 || isBare(match);
    if (backward != null && weak && reading.conjunction() == 0) {
      return backward;
    }
    return match;
  }

  private static boolean isLoose(Match match) {
    return match.frame != null && match.frame.opener() == Frame.Opener.PHRASE;
  }

  private static boolean isBare(Match match) {
    Frame frame = match.frame;
    return frame != null
        && frame.opener() == Frame.Opener.PHRASE
        && frame.words().isEmpty()
        && frame.preposition() == 0;
  }

  /** أعرب عن أمله في: the noun decides the act and where the content begins. */
  private @Nullable Match attitude(@Nullable Match match, Sentence sentence) {
    if (match == null || match.content >= sentence.end() || match.content < 1 || match.skip > 0) {
      return null;
    }
    Cue attitude = null;
    String form = scene.form(match.content);
    for (String stem : stems(form)) {
      attitude = attitude == null ? lexicon.attitude(stem) : attitude;
    }
    boolean expressing =
        match.frame != null
            && match.frame.words().stream()
                .anyMatch(scene.wordLists.attitudePrepositions::contains);
    boolean bare =
        match.frame != null
            && match.frame.words().isEmpty()
            && match.frame.opener() == Frame.Opener.PHRASE;
    if (attitude == null || !(expressing || bare)) {
      return null;
    }
    Match result = new Match(attitude, match.first, match.end, match.reading);
    result.frame = attitude.frames().isEmpty() ? null : attitude.frames().get(0);
    result.subject = match.subject;
    boolean keeps = attitude.frames().stream().anyMatch(Frame::keepsCue);
    result.content = match.content;
    result.quotation = match.quotation;
    if (!keeps && match.content + 1 < sentence.end()) {
      Match inner =
          frames.match(List.of(attitude), match.first, match.content + 1, match.reading, sentence);
      if (inner != null) {
        result.content = inner.content;
        result.skip = inner.skip;
        result.quotation = inner.quotation;
      }
    }
    return result;
  }

  private List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    stems.add(form);
    for (String pronoun : scene.wordLists.pronouns) {
      if (form.endsWith(pronoun) && form.length() > pronoun.length() + 2) {
        String stem = form.substring(0, form.length() - pronoun.length());
        stems.add(stem);
        if (stem.endsWith("ت")) {
          stems.add(stem.substring(0, stem.length() - 1) + "ة");
        }
        if (stem.endsWith("ئ") || stem.endsWith("ؤ")) {
          stems.add(stem.substring(0, stem.length() - 1) + "ء");
        }
      }
    }
    return stems;
  }

  /** «…»، قال الوزير: the content stands before the cue. */
  private @Nullable Match afterQuotation(Cue cue, int i, Reading reading, Sentence sentence) {
    if (!cue.takes(Frame.Opener.QUOTATION)) {
      return null;
    }
    Quotation quotation = speech.endingBefore(i, sentence);
    return quotation == null ? null : backward(cue, i, i + 1, reading, quotation);
  }

  private static Match backward(
      Cue cue, int first, int end, @Nullable Reading reading, Quotation quotation) {
    Match match = new Match(cue, first, end, reading);
    match.backward = true;
    match.quotation = quotation;
    match.quoted = true;
    match.content = quotation.first();
    match.contentEnd = quotation.end();
    return match;
  }

  /** بحسب الشرطة, على حد قوله: the content is the clause it stands at. */
  private @Nullable Match preposition(CueLexicon.Phrase phrase, int i, Sentence sentence) {
    int end = i + phrase.words().size();
    int speaker = end;
    String last = phrase.words().get(phrase.words().size() - 1);
    if (phrase.words().size() > 1 && last.length() == 1) {
      // the closing ل is written together with the speaker
      speaker = end - 1;
      end = end - 1;
    }
    ActorMention mention = speaker < sentence.end() ? scene.mentionFrom(speaker) : null;
    if (mention == null || mention.role() != ActorMention.Use.NOUN) {
      return null;
    }
    Match match = new Match(phrase.cue(), i, Math.max(end, i + 1), null);
    match.subject = mention;
    return circumstance(match, i, mention.end(), sentence) ? match : null;
  }

  /** كما قال الوزير, وفق ما أعلنت الشرطة. */
  private @Nullable Match clause(CueLexicon.Phrase phrase, int i, Sentence sentence) {
    int at = i + phrase.words().size();
    if (at < sentence.end() && scene.wordLists.perfectParticles.contains(scene.form(at))) {
      at++;
    }
    if (at >= sentence.end()) {
      return null;
    }
    for (Reading reading : scene.words.of(at)) {
      List<Cue> cues =
          reading.isFiniteVerb() && reading.inflection().person() == 3
              ? lexicon.verb(reading.lexeme())
              : List.of();
      if (cues.isEmpty()) {
        continue;
      }
      boolean also =
          phrase.words().size() == 1 && scene.wordLists.as.contains(phrase.words().get(0));
      if (also
          && frames.match(cues, at, at + 1, reading, sentence) != null
          && hasOwnContent(at, sentence)) {
        return null;
      }
      ActorMention mention = at + 1 < sentence.end() ? scene.mentionFrom(at + 1) : null;
      if (mention == null || mention.role() != ActorMention.Use.NOUN) {
        mention = null;
      }
      if (also && mention == null) {
        return null;
      }
      int end = mention == null ? at + 1 : mention.end();
      Match wrapped = new Match(phrase.cue(), i, at + 1, reading);
      wrapped.subject = mention;
      return circumstance(wrapped, i, end, sentence) ? wrapped : null;
    }
    return null;
  }

  /** كما أكد أن …: a plain verb, not a circumstance. */
  private boolean hasOwnContent(int verb, Sentence sentence) {
    int at = verb + 1;
    ActorMention mention = at < sentence.end() ? scene.mentionFrom(at) : null;
    at = adverbials.skip(mention == null ? at : mention.end(), sentence);
    return at < sentence.end()
        && (scene.opensClause(at)
            || scene.isColon(at)
            || scene.quotationFrom(Math.min(at + 1, sentence.end() - 1)) != null
            || (!scene.isPunctuation(at) && (scene.isPreposition(at) || scene.isNoun(at))));
  }

  /**
   * Gives a circumstance its content: the rest of the sentence if it begins it, else what stands
   * before it.
   */
  private boolean circumstance(Match match, int first, int end, Sentence sentence) {
    boolean initial = first - sentence.first() <= 1;
    if (initial) {
      int at = end;
      while (at < sentence.end() && !scene.isComma(at) && !scene.isColon(at) && at - end < 12) {
        at++;
      }
      if (at >= sentence.end()
          || !(scene.isComma(at) || scene.isColon(at))
          || at + 2 >= sentence.end()) {
        at = end - 1;
      }
      int content = at + 1;
      while (content < sentence.end() && scene.isPunctuation(content)) {
        content++;
      }
      if (content < sentence.end() && scene.opensClause(content)) {
        content++;
      }
      if (content >= sentence.end()) {
        return false;
      }
      match.content = content;
      Quotation quotation = scene.quotationFrom(content);
      match.quotation = quotation;
      return true;
    }
    match.backward = true;
    Quotation quotation = speech.endingBefore(first, sentence);
    if (quotation != null) {
      match.content = quotation.first();
      match.contentEnd = quotation.end();
      match.quotation = quotation;
      match.quoted = true;
      return true;
    }
    int stop = first;
    while (stop > sentence.first()
        && scene.isPunctuation(stop - 1)
        && !scene.isQuotationMark(stop - 1)) {
      stop--;
    }
    match.content = sentence.first();
    match.contentEnd = stop;
    return stop > match.content;
  }

  /**
   * دعوته إلى, في إشارة إلى, تأكيد الوزير أن: a noun of speech with a pronoun or a speaker after
   * it.
   */
  private @Nullable Match noun(Reading reading, int i, Sentence sentence) {
    String before = i > 0 ? scene.form(i - 1) : "";
    if (scene.wordLists.relativesBeforeNoun.contains(before)) {
      return null;
    }
    boolean purpose = reading.article() && reading.preposition() == 'ل';
    if (reading.article() && !purpose) {
      return null;
    }
    boolean verbForm = reading.lexeme().partOfSpeech() == PartOfSpeech.VERB;
    if (verbForm && reading.inflection().tense() != Tense.VERBAL_NOUN) {
      return null;
    }
    List<Cue> cues = lexicon.noun(reading.lexeme());
    if (cues.isEmpty()) {
      String stem = scene.form(i).substring(reading.stemStart(), reading.stemEnd());
      cues = lexicon.noun(stem);
    }
    if (cues.isEmpty()) {
      return null;
    }
    ActorMention mention = i + 1 < sentence.end() ? scene.mentionFrom(i + 1) : null;
    boolean speaker =
        mention != null && mention.role() == ActorMention.Use.NOUN && !scene.isGoverned(mention);
    if (reading.suffix() == null && !speaker && !purpose) {
      return null;
    }
    Match match = frames.match(cues, i, i + 1, reading, sentence);
    if (match == null
        || match.content - i > (purpose ? 3 : 14)
        || (isLoose(match) && !CALLS.contains(match.cue.act()))) {
      return null;
    }
    boolean called =
        reading.preposition() == 'ل' && match.frame != null && match.frame.hasAddressee();
    if (speaker && reading.suffix() == null && called) {
      match.addressee = mention;
    } else if (speaker && reading.suffix() == null) {
      match.subject = mention;
    }
    return match;
  }

  /** فلان: …, at the head of a headline or paragraph. */
  private @Nullable Match leadIn(Sentence sentence) {
    int loose = 0;
    ActorMention speaker = null;
    for (int i = sentence.first(); i < Math.min(sentence.end() - 1, sentence.first() + 24); i++) {
      if (scene.isColon(i)) {
        if (speaker == null || i + 1 >= sentence.end() || isTopic(speaker, sentence)) {
          return null;
        }
        Match match = new Match(lexicon.colon(), i, i + 1, null);
        match.subject = speaker;
        match.afterColon = true;
        int content = i + 1;
        while (content < sentence.end() - 1 && scene.isPunctuation(content)) {
          content++;
        }
        match.content = content;
        match.quotation = scene.quotationFrom(content);
        return match;
      }
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && speaker == null
          && mention.role() == ActorMention.Use.NOUN
          && !scene.isGoverned(mention)
          && i - sentence.first() <= 2) {
        speaker = mention;
        i = mention.end() - 1;
        continue;
      }
      boolean dateline = scene.form(i).startsWith("-") || scene.form(i).equals("–");
      if (dateline
          || (!scene.isPunctuation(i) && ++loose > 3)
          || scene.isVerb(i)
          || (speaker == null && i - sentence.first() > 2)
          || scene.opensClause(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * A country before the colon of a headline is what the news is about, not who speaks: فنزويلا:
   * توقيف ضابطين.
   */
  private boolean isTopic(ActorMention mention, Sentence sentence) {
    Actor actor = scene.cast.actors().get(mention.actor());
    return actor.kind() == EntityKind.STATE
        && (sentence.part() != Sentence.Part.HEADLINE
            || mention.span().of(scene.text()).equals(actor.nameAr()));
  }
}
