package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.Token;

/**
 * Tells that a verb has a subject of its own that names nobody known (وأضاف القرار أن, إن منظمي
 * المعرض أكدوا, مما يشير إلى), so that nobody who spoke before is meant. For one article and one
 * thread.
 */
final class UnknownSubjects {
  /** How many nouns the subject before a verb may have. */
  private static final int LONGEST = 8;

  /** How far, in tokens, a verb may stand from the noun that its sentence begins with. */
  private static final int REACH = 14;

  private final Scene scene;
  private final Adverbials adverbials;

  UnknownSubjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
  }

  /** Whether a finite verb without a known subject has an unknown one. */
  boolean isSubject(Match match, Sentence sentence) {
    Reading verb = match.reading;
    if (verb == null) {
      return false;
    }
    if (scene.followsRelative(match.first) && verb.suffix() == null) {
      return !isResumed(match);
    }
    if (match.cue.kind() == Cue.Kind.CLAUSE && match.backward) {
      return isNamedAfter(match.end, sentence);
    }
    if (isOnlyPassive(match.first) || tellsOfIndefinite(match, verb)) {
      return true;
    }
    if (!match.backward && isAfter(match, verb.inflection(), sentence)) {
      return true;
    }
    return verb.conjunction() == 0
        && (isBefore(match.first, verb.inflection(), sentence)
            || isHead(match.first, verb.inflection(), sentence));
  }

  /** وفق ما ذكر [موقع] النادي, حسبما أفادت به، أمس، [«النور»]: words that may name the subject. */
  private boolean isNamedAfter(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.end() && (scene.isComma(at) || isPrepositionWithPronoun(at))) {
      at++;
    }
    at = adverbials.skip(at, sentence);
    while (at < sentence.end() && (scene.isComma(at) || scene.time(at) != null)) {
      at++;
    }
    if (at >= sentence.end()) {
      return false;
    }
    return (scene.isQuotationMark(at) && scene.quotation(at + 1) != null)
        || (isPlain(at) && !scene.opensSentence(at));
  }

  /** به, عنها: no word of a subject. */
  private boolean isPrepositionWithPronoun(int at) {
    for (Reading reading : scene.words.of(at)) {
      if (reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE) {
        return false;
      }
    }
    String form = scene.form(at);
    return form.endsWith("ه") || form.endsWith("ها");
  }

  /** يوصف, سئل: of a passive nobody is the subject who spoke before. */
  private boolean isOnlyPassive(int at) {
    boolean passive = false;
    for (Reading reading : scene.words.of(at)) {
      if (reading.isFiniteVerb() && !reading.inflection().passive()) {
        return false;
      }
      passive |= reading.isFiniteVerb();
    }
    return passive;
  }

  /**
   * معلومات [تفيد] بأن, مسودة قرار [تطالب] بفتح الجسر: a present right after a noun without ال
   * tells of that noun.
   */
  private boolean tellsOfIndefinite(Match match, Reading verb) {
    int before = match.first - 1;
    if (verb.conjunction() != 0
        || verb.inflection().tense() != Tense.IMPERFECT
        || verb.suffix() != null
        || match.backward
        || before <= 0
        || scene.opensSentence(match.first)
        || scene.form(before).startsWith("ال")
        || !isPlain(before)) {
      return false;
    }
    for (Reading reading : scene.words.of(before)) {
      Inflection noun = reading.inflection();
      boolean indefinite =
          !reading.isFiniteVerb()
              && reading.suffix() == null
              && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE
              && !reading.article();
      if (!indefinite || noun.indefiniteAccusative()) {
        return false;
      }
    }
    return !scene.words.of(before).isEmpty();
  }

  /** القرار الذي قال إنه سيفيد: the pronoun is of the relative, and whoever spoke speaks on. */
  private boolean isResumed(Match match) {
    int opener = match.content - 1;
    if (opener < match.end || !scene.opensClause(opener)) {
      return false;
    }
    String form = scene.form(opener);
    return !form.endsWith("ن");
  }

  private boolean isAfter(Match match, Inflection verb, Sentence sentence) {
    int at = adverbials.skip(match.end, sentence);
    if (at >= Math.min(match.content, sentence.end()) || isOfFrame(match, at)) {
      return false;
    }
    boolean number = scene.token(at).kind() == Token.Kind.NUMBER && scene.time(at) == null;
    return number || isNoun(at, verb, false) || isPossessed(match, at, verb);
  }

  /**
   * فيما أكدت [منافستها] أن: a noun with a pronoun before what is said, where nobody is spoken to.
   */
  private boolean isPossessed(Match match, int at, Inflection verb) {
    if (match.frame == null
        || match.frame.hasAddressee()
        || match.frame.opener() == Frame.Opener.PHRASE
        || scene.form(match.content - 1).startsWith("بان")
        || scene.wordLists.honours.contains(scene.form(at))
        || !isPlain(at)) {
      return false;
    }
    for (Reading reading : scene.words.of(at)) {
      Inflection noun = reading.inflection();
      if (reading.isFiniteVerb() || reading.hasProclitic() || reading.suffix() == null) {
        return false;
      }
      if (Agreement.agrees(verb, noun.gender(), noun.number(), false)) {
        return true;
      }
    }
    return false;
  }

  /** لفت الانتباه إلى: the word belongs to the verb. */
  private boolean isOfFrame(Match match, int at) {
    return match.frame != null && match.frame.words().contains(scene.form(at));
  }

  /** كل الأخبار عن الجسر، أشارت: whether a sentence begins with a noun and has no verb before. */
  private boolean isHead(int verb, Inflection form, Sentence sentence) {
    int first = sentence.first();
    if (scene.wordLists.quantifiers.contains(scene.form(first)) && first + 1 < verb) {
      first++;
    }
    if (verb - first > REACH || !isNoun(first, form, true)) {
      return false;
    }
    for (int i = first + 1; i < verb; i++) {
      if (scene.isVerb(i) || scene.opensClause(i) || scene.isColon(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a noun phrase begins a clause and ends before a verb, be it in somebody's name: بلدية
   * عمان تعلن.
   */
  private boolean isBefore(int verb, Inflection form, Sentence sentence) {
    int first = verb;
    ActorMention owner = scene.mention(verb - 1);
    if (owner != null && owner.end() == verb && owner.first() > sentence.first()) {
      boolean genitive =
          owner.written().start() == scene.token(owner.first()).span().start()
              && isPlain(owner.first() - 1)
              && !scene.form(owner.first() - 1).startsWith("ال");
      first = genitive ? owner.first() : verb;
    }
    while (first > sentence.first() && verb - first < LONGEST && isPlain(first - 1)) {
      first--;
    }
    if (first == verb || !isNoun(first, form, true)) {
      return false;
    }
    return first == sentence.first()
        || scene.opensClause(first - 1)
        || scene.wordLists.beforeSubject.contains(scene.form(first - 1));
  }

  /** Whether a token is a noun of no mention, under no preposition and no time. */
  private boolean isPlain(int at) {
    return scene.token(at).isWord()
        && scene.mention(at) == null
        && scene.time(at) == null
        && !scene.isVerb(at)
        && !scene.isPreposition(at)
        && !scene.opensClause(at)
        && !adverbials.isAdverb(at)
        && !scene.wordLists.beforeSubject.contains(scene.form(at))
        && (scene.isNoun(at) || isUnread(at));
  }

  /** القراصنة where the lexicon doesn't have it: with ال surely a noun. */
  private boolean isUnread(int at) {
    return scene.words.of(at).isEmpty() && scene.form(at).startsWith("ال");
  }

  private boolean isNoun(int at, Inflection verb, boolean subjectFirst) {
    if (!isPlain(at)) {
      return false;
    }
    boolean fits = isUnread(at);
    for (Reading reading : scene.words.of(at)) {
      if (reading.isFiniteVerb() || reading.lexeme().partOfSpeech() == PartOfSpeech.PARTICLE) {
        return false;
      }
      Inflection noun = reading.inflection();
      if (noun.indefiniteAccusative()) {
        // أضاف موضحا
        return false;
      }
      fits |=
          !reading.hasProclitic()
              && reading.suffix() == null
              && Agreement.agrees(verb, noun.gender(), noun.number(), subjectFirst);
    }
    return fits;
  }
}
