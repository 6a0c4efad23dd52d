package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;

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
      if (scene.opensClause(i)) {
        return start.begin(match, i + 1, sentence);
      }
      if (scene.isColon(i)
          || start.stops(i, match)
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
    for (Reading reading : scene.words.of(i)) {
      Inflection form = reading.inflection();
      boolean circumstantial =
          form.indefiniteAccusative()
              || form.gender() != Gender.MASCULINE
              || form.number() != GrammaticalNumber.SINGULAR;
      if (form.tense() == Tense.ACTIVE_PARTICIPLE
          && circumstantial
          && !reading.article()
          && !reading.hasProclitic()
          && reading.suffix() == null
          && start.isCue(reading)) {
        return scene.mention(i) == null;
      }
    }
    return false;
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

  private boolean opensLongQuotation(int i) {
    Quotation quotation = scene.quotationFrom(i);
    return quotation != null && quotation.end() - quotation.first() > LONGEST_TERM;
  }

  /** After a colon: قال الوزير: {الجسر مفتوح}. */
  boolean colon(Match match, int from, Sentence sentence) {
    int limit = Math.min(scene.size(), Math.min(sentence.end(), match.end + FAR));
    for (int i = from; i < limit; i++) {
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
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null && speech.isSpeech(quotation) && isReachable(from, i)) {
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
