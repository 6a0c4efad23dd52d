package org.isnad.words;

import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * The thirteen persons of the Arabic verb, with their endings as {@link Sounds}: in the perfect
 * (free, and before a pronoun) and the prefix letter of the imperfect.
 */
enum Person {
  HE(3, Gender.MASCULINE, GrammaticalNumber.SINGULAR, "", "a", 'ي'),
  SHE(3, Gender.FEMININE, GrammaticalNumber.SINGULAR, "aت", "aت", 'ت'),
  THEY_TWO_M(3, Gender.MASCULINE, GrammaticalNumber.DUAL, "A", "A", 'ي'),
  THEY_TWO_F(3, Gender.FEMININE, GrammaticalNumber.DUAL, "aتA", "aتA", 'ت'),
  THEY_M(3, Gender.MASCULINE, GrammaticalNumber.PLURAL, "uوO", "uو", 'ي'),
  THEY_F(3, Gender.FEMININE, GrammaticalNumber.PLURAL, "ن", "نa", 'ي'),
  YOU_M(2, Gender.MASCULINE, GrammaticalNumber.SINGULAR, "ت", "تa", 'ت'),
  YOU_F(2, Gender.FEMININE, GrammaticalNumber.SINGULAR, "ت", "تi", 'ت'),
  YOU_TWO(2, Gender.EITHER, GrammaticalNumber.DUAL, "تuمA", "تuمA", 'ت'),
  YOU_ALL_M(2, Gender.MASCULINE, GrammaticalNumber.PLURAL, "تuم", "تuمuو", 'ت'),
  YOU_ALL_F(2, Gender.FEMININE, GrammaticalNumber.PLURAL, "تuنن", "تuننa", 'ت'),
  I(1, Gender.EITHER, GrammaticalNumber.SINGULAR, "ت", "تu", 'ء'),
  WE(1, Gender.EITHER, GrammaticalNumber.PLURAL, "نA", "نA", 'ن');

  final int person;
  final Gender gender;
  final GrammaticalNumber number;
  final String perfectEnding;
  final String perfectBoundEnding;
  final char prefix;

  Person(
      int person,
      Gender gender,
      GrammaticalNumber number,
      String perfectEnding,
      String perfectBoundEnding,
      char prefix) {
    this.person = person;
    this.gender = gender;
    this.number = number;
    this.perfectEnding = perfectEnding;
    this.perfectBoundEnding = perfectBoundEnding;
    this.prefix = prefix;
  }

  /** Whether the ending of the perfect begins with a consonant. */
  boolean isConsonantalInPerfect() {
    return !perfectEnding.isEmpty() && Sounds.isConsonant(perfectEnding.charAt(0));
  }
}
