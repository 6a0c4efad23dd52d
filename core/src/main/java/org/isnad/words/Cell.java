package org.isnad.words;

import java.util.List;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Tense;

/**
 * An {@link Inflection} and what may stand around the form, packed into one int: the inflection
 * above, the flags in the lowest six bits.
 */
final class Cell {
  /** The form may stand without a pronoun after it. */
  static final int FREE = 1;

  /** It may stand before a pronoun. */
  static final int BOUND = 2;

  /** It may take ال. */
  static final int ARTICLE = 4;

  /** It may stand after ب, ل, ك. */
  static final int PREPOSITION = 8;

  /** The same form is indicative too, and is read so. */
  static final int LIKE_INDICATIVE = 16;

  /** The same form is subjunctive too, and is read so after ل. */
  static final int LIKE_SUBJUNCTIVE = 32;

  static final int FLAG_BITS = 6;

  // The places in these lists are the codes in compiled files.
  private static final List<Tense> TENSES =
      List.of(
          Tense.PERFECT,
          Tense.IMPERFECT,
          Tense.SUBJUNCTIVE,
          Tense.JUSSIVE,
          Tense.IMPERATIVE,
          Tense.ACTIVE_PARTICIPLE,
          Tense.PASSIVE_PARTICIPLE,
          Tense.VERBAL_NOUN,
          Tense.NONE);
  private static final List<Gender> GENDERS =
      List.of(Gender.MASCULINE, Gender.FEMININE, Gender.EITHER);
  private static final List<GrammaticalNumber> NUMBERS =
      List.of(GrammaticalNumber.SINGULAR, GrammaticalNumber.PLURAL, GrammaticalNumber.DUAL);

  private Cell() {}

  static int finite(Tense tense, Person person, boolean passive) {
    return pack(tense, person.person, person.gender, person.number, passive, false, false);
  }

  static int nominal(Tense tense, Gender gender, GrammaticalNumber number) {
    return pack(tense, 0, gender, number, tense == Tense.PASSIVE_PARTICIPLE, false, false);
  }

  static int oblique(int cell) {
    return cell | 1 << (FLAG_BITS + 10);
  }

  static int indefiniteAccusative(int cell) {
    return cell | 1 << (FLAG_BITS + 11);
  }

  private static int pack(
      Tense tense,
      int person,
      Gender gender,
      GrammaticalNumber number,
      boolean passive,
      boolean oblique,
      boolean accusative) {
    int bits = TENSES.indexOf(tense);
    bits |= person << 4;
    bits |= GENDERS.indexOf(gender) << 6;
    bits |= NUMBERS.indexOf(number) << 8;
    // Bits 10 and 11 are the case marks, 12 the voice.
    bits |= (oblique ? 1 : 0) << 10;
    bits |= (accusative ? 1 : 0) << 11;
    bits |= (passive ? 1 : 0) << 12;
    return bits << FLAG_BITS;
  }

  static Inflection inflection(int cell) {
    int bits = cell >>> FLAG_BITS;
    return new Inflection(
        TENSES.get(bits & 15),
        bits >> 4 & 3,
        GENDERS.get(bits >> 6 & 3),
        NUMBERS.get(bits >> 8 & 3),
        (bits >> 12 & 1) != 0,
        (bits >> 10 & 1) != 0,
        (bits >> 11 & 1) != 0);
  }

  /** The inflection alone, as an index. */
  static int index(int cell) {
    return cell >>> FLAG_BITS;
  }

  static Tense tense(int cell) {
    return TENSES.get(cell >>> FLAG_BITS & 15);
  }

  static boolean isPassive(int cell) {
    return (cell >>> (FLAG_BITS + 12) & 1) != 0;
  }

  /**
   * How likely a reading is among others of the same form, 0 first: active verbs of the third
   * person, nouns in the singular, in the plural, verbal nouns, participles, confusable duals and
   * jussives, the first person, passives, the second person, imperatives.
   */
  static int rank(int cell) {
    Tense tense = tense(cell);
    int person = cell >>> (FLAG_BITS + 4) & 3;
    GrammaticalNumber number = NUMBERS.get(cell >>> (FLAG_BITS + 8) & 3);
    if (number == GrammaticalNumber.DUAL
        && (tense.isFinite() ? person == 3 && !isPassive(cell) : (cell & ARTICLE) == 0)) {
      // كتبا, وزيرا, وزيري: far more often something else than a dual.
      return 6;
    }
    return switch (tense) {
      case NONE -> number == GrammaticalNumber.SINGULAR ? 1 : 2;
      case VERBAL_NOUN -> 3;
      case ACTIVE_PARTICIPLE -> 4;
      case PASSIVE_PARTICIPLE -> 5;
      case IMPERATIVE -> 10;
      case PERFECT, IMPERFECT, SUBJUNCTIVE -> finiteRank(person, isPassive(cell));
      case JUSSIVE -> Math.max(6, finiteRank(person, isPassive(cell)));
    };
  }

  private static int finiteRank(int person, boolean passive) {
    return switch (person) {
      case 3 -> passive ? 8 : 0;
      case 1 -> passive ? 9 : 7;
      default -> 9;
    };
  }

  /** By {@link #rank}, then by the order of the features. */
  static int compare(int a, int b) {
    int byRank = Integer.compare(rank(a), rank(b));
    return byRank != 0 ? byRank : Integer.compare(a, b);
  }
}
