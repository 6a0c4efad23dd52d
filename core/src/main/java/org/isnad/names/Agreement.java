package org.isnad.names;

import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;

/**
 * What agrees with what: the adjectives that may go on a noun, and the gender and number that a
 * noun tells by its form.
 */
final class Agreement {
  private final Passage passage;
  private final FunctionWords functionWords;

  Agreement(Passage passage, FunctionWords functionWords) {
    this.passage = passage;
    this.functionWords = functionWords;
  }

  /** مسؤول رفيع, خبراء مستقلون: an adjective without ال or pronoun; false past the end. */
  boolean isIndefiniteAdjective(int at) {
    if (!passage.isWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isPlainAdjective(reading, passage.form(at))
          && !reading.article()
          && reading.suffix() == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is an adjective with ال after a definite noun, without it after another. */
  boolean isAdjective(int at, boolean definite) {
    if (!isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isPlainAdjective(reading, passage.form(at)) && reading.article() == definite) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlainAdjective(Reading reading, String form) {
    Tense tense = reading.inflection().tense();
    boolean adjective =
        reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
            || tense == Tense.ACTIVE_PARTICIPLE
            || tense == Tense.PASSIVE_PARTICIPLE;
    // معتبرا is no dual: an adjective keeps the ن of its dual
    boolean construct =
        reading.inflection().number() == GrammaticalNumber.DUAL && !form.endsWith("ن");
    return adjective
        && !construct
        && !reading.hasProclitic()
        && !reading.inflection().indefiniteAccusative();
  }

  /** Whether a token with ال may go on a body's name as an adjective. */
  boolean isDefiniteNominal(int at) {
    if (!isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.article()
          && !reading.hasProclitic()
          && reading.lexeme().partOfSpeech() != PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private boolean isContentWord(int at) {
    return passage.token(at).isWord() && !functionWords.contains(passage.token(at));
  }

  /** Gives a mention the gender and number of its head, by its reading or else by its ending. */
  void headed(Draft draft, int head, int last) {
    for (Reading reading : passage.readings(head)) {
      if (!reading.isFiniteVerb()) {
        draft.gender = reading.inflection().gender();
        draft.number = reading.inflection().number();
        return;
      }
    }
    String form = passage.form(head);
    if (form.endsWith("ون") || form.endsWith("ين")) {
      draft.gender = Gender.MASCULINE;
      draft.number = GrammaticalNumber.PLURAL;
    } else if (form.endsWith("ة") || passage.form(last).endsWith("ة")) {
      draft.gender = Gender.FEMININE;
    }
  }

  /** The gender that the first word of a body's name tells: الشرطة is feminine. */
  Gender gender(Piece piece) {
    String first = passage.form(piece.first());
    return first.endsWith("ة") || first.endsWith("ات") ? Gender.FEMININE : Gender.EITHER;
  }
}
