package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;

/**
 * Finds contents whose beginning a word or mark shows: إن and its like, a colon, a quotation mark.
 * For one article and one thread.
 */
final class MarkedOpenings {
  /**
   * How far, in tokens, a complementiser or colon may stand from its verb: titles and "in a press
   * conference that he held with …" come between.
   */
  private static final int FAR = 70;

  /** In tokens; a longer quotation before أن is itself what is said. */
  private static final int LONGEST_TERM = 5;

  /** How far a quotation may stand from its cue, and how far with a comma before it. */
  private static final int QUOTATION_REACH = 24;

  private static final int QUOTATION_REACH_AFTER_COMMA = 40;

  /** How many tokens a relative clause on the subject may take up. */
  private static final int LONGEST_RELATIVE = 30;

  /** How many words that are neither names, times nor adverbs may stand before a quotation. */
  private static final int LOOSE_WORDS = 4;

  private final Scene scene;
  private final ContentStart start;
  private final QuotedSpeech speech;
  private final Adverbials adverbials;

  MarkedOpenings(Scene scene, ContentStart start) {
    this.scene = scene;
    this.start = start;
    this.speech = new QuotedSpeech(scene);
    this.adverbials = new Adverbials(scene);
  }

  /** After إن, أن, بأنه: قال الوزير إن {الجسر مفتوح}. */
  boolean clause(Match match, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + FAR);
    for (int i = from; i < limit; i++) {
      i = afterRelative(i, sentence);
      if (scene.opensClause(i)) {
        return start.begin(match, i + 1, sentence);
      }
      if (scene.isColon(i)
          || start.stops(i, match)
          || (match.cue.kind() == Cue.Kind.NOUN && scene.isVerb(i))
          || opensLongQuotation(i)
          || (i > match.end && (isNewCue(i, match) || isOfObject(i, match)))) {
        return false;
      }
    }
    return false;
  }

  /** Whether an accusative participle stands far from the subject: رفض الطلب معتبرا أن. */
  private boolean isNewCue(int i, Match match) {
    ActorMention subject = scene.mention(i - 1);
    if ((subject != null && subject.first() == match.end) || scene.time(i - 1) != null) {
      return false;
    }
    return start.isParticipleCue(i);
  }

  /**
   * Whether a relative clause begins on something that the verb can have as its object: نفى الأنباء
   * التي ذكرت أن.
   */
  private boolean isOfObject(int i, Match match) {
    return scene.isRelativePronoun(i)
        && scene.mention(i - 1) == null
        && scene.time(i - 1) == null
        && !scene.isPunctuation(i - 1)
        && !isUnderPreposition(i - 1, match)
        && match.cue.frames().stream().anyMatch(Frame::isBare);
  }

  /** في البيان الرسمي الذي: the definite words that end at a token stand under a preposition. */
  private boolean isUnderPreposition(int last, Match match) {
    int at = last;
    while (at > match.end && scene.form(at).startsWith("ال") && scene.mention(at) == null) {
      at--;
    }
    boolean joined = false;
    for (Reading reading : scene.words.of(at)) {
      joined |= reading.preposition() != 0;
    }
    return joined || scene.isPreposition(at);
  }

  /**
   * Past a relative clause on the subject between commas, if what is said comes right after it: قال
   * المدير، الذي بنى الجسر وافتتحه، إن …; the token itself otherwise.
   */
  private int afterRelative(int comma, Sentence sentence) {
    if (!scene.isComma(comma)
        || comma + 1 >= sentence.end()
        || scene.mention(comma - 1) == null
        || !scene.wordLists.relativesAfterComma.contains(scene.form(comma + 1))) {
      return comma;
    }
    int limit = Math.min(sentence.end() - 1, comma + LONGEST_RELATIVE);
    for (int i = comma + 2; i < limit; i++) {
      if (scene.isColon(i) || scene.isQuotationMark(i)) {
        return comma;
      }
      if (scene.isComma(i) && (scene.opensClause(i + 1) || scene.isQuotationMark(i + 1))) {
        return i;
      }
    }
    return comma;
  }

  private boolean opensLongQuotation(int i) {
    Quotation quotation = scene.quotationFrom(i);
    return quotation != null && quotation.end() - quotation.first() > LONGEST_TERM;
  }

  /** After a colon: قال الوزير: {الجسر مفتوح}. */
  boolean colon(Match match, int from, Sentence sentence) {
    int limit = Math.min(scene.size(), Math.min(sentence.end(), match.end + FAR));
    for (int i = from; i < limit; i++) {
      i = afterRelative(i, sentence);
      if (scene.isColon(i)) {
        return afterColon(match, i + 1, sentence);
      }
      if (scene.opensClause(i) || start.stops(i, match)) {
        return false;
      }
    }
    return false;
  }

  /** قال: إن … is a clause, and no direct speech. */
  private boolean afterColon(Match match, int from, Sentence sentence) {
    int content = from;
    while (content < sentence.end() && scene.isPunctuation(content)) {
      content++;
    }
    boolean clause =
        content < sentence.end() && scene.opensClause(content) && scene.quotation(content) == null;
    match.afterColon = !clause;
    return start.begin(match, clause ? content + 1 : content, sentence);
  }

  /** A quotation: قال الوزير «{الجسر مفتوح}». */
  boolean quotation(Match match, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + FAR);
    for (int i = from; i < limit; i++) {
      i = afterRelative(i, sentence);
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null
          && speech.isSpeech(quotation)
          && !isGoverned(i, match)
          && isReachable(from, i)) {
        match.content = i;
        match.quotation = quotation;
        return true;
      }
      if (scene.opensClause(i) || start.stops(i, match)) {
        return false;
      }
    }
    return false;
  }

  /** رد على سؤال عن «…»: a preposition farther from the cue governs the quotation. */
  private boolean isGoverned(int i, Match match) {
    int before = i - 2;
    return before > match.end && scene.isQuotationMark(i - 1) && scene.isPreposition(before);
  }

  /**
   * Whether nothing but names, times and circumstances stands between a cue and a quotation, so
   * that it is no part of some other phrase.
   */
  private boolean isReachable(int from, int to) {
    int distance = to - from;
    if (distance > 2 && distance < QUOTATION_REACH_AFTER_COMMA && scene.isComma(to - 2)) {
      return true;
    }
    int loose = 0;
    boolean circumstance = false;
    for (int i = from; i < to; i++) {
      circumstance |=
          scene.isPreposition(i) || scene.wordLists.circumstances.contains(scene.form(i));
      boolean tied =
          scene.mention(i) != null
              || scene.time(i) != null
              || scene.isPunctuation(i)
              || adverbials.isAdverb(i);
      if (!tied && !circumstance && ++loose > LOOSE_WORDS) {
        return false;
      }
    }
    return distance <= QUOTATION_REACH;
  }
}
