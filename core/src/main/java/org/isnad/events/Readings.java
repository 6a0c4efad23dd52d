package org.isnad.events;

import java.util.List;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** Questions to the readings of a word, asked so often that streams would cost. */
final class Readings {
  private Readings() {}

  static boolean areAllVerbs(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (!readings.get(i).isFiniteVerb()) {
        return false;
      }
    }
    return !readings.isEmpty();
  }

  static boolean haveVerb(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may be a verbal noun (مصدر). */
  static boolean haveVerbalNoun(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).inflection().tense() == Tense.VERBAL_NOUN) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is rather one with a pronoun at its end: أنصاره. */
  static boolean haveSuffix(List<Reading> readings) {
    return !readings.isEmpty()
        && !readings.get(0).isFiniteVerb()
        && readings.get(0).suffix() != null;
  }

  /**
   * Whether a relative pronoun can go back to a noun: الاتفاق الذي, الزيارة التي, المحادثات التي.
   */
  static boolean mayFollow(String relative, @Nullable Reading noun) {
    if (noun == null) {
      return !relative.equals("الذين");
    }
    boolean feminine =
        noun.inflection().gender() == Gender.FEMININE
            || noun.inflection().number() == GrammaticalNumber.PLURAL;
    return switch (relative) {
      case "الذي" -> !feminine;
      case "التي" -> feminine;
      case "الذين" -> false;
      default -> true;
    };
  }
}
