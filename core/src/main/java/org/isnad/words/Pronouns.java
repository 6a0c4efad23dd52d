package org.isnad.words;

import org.jspecify.annotations.Nullable;

/** The pronouns that are written as one with the word before them (الضمائر المتصلة). */
final class Pronouns {
  private Pronouns() {}

  /**
   * The pronoun that the letters from {@code at} to the end of the word are, null if they are none.
   */
  static @Nullable String at(String word, int at) {
    char first = word.charAt(at);
    char second = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    char third = at + 2 < word.length() ? word.charAt(at + 2) : 0;
    return switch (first) {
      case 'ه' ->
          switch (second) {
            case 0 -> "ه";
            case 'ا' -> third == 0 ? "ها" : null;
            case 'م' -> third == 0 ? "هم" : third == 'ا' ? "هما" : null;
            case 'ن' -> third == 0 ? "هن" : null;
            default -> null;
          };
      case 'ك' ->
          switch (second) {
            case 0 -> "ك";
            case 'م' -> third == 0 ? "كم" : third == 'ا' ? "كما" : null;
            default -> null;
          };
      case 'ي' -> second == 0 ? "ي" : null;
      case 'ن' -> third != 0 ? null : second == 'ي' ? "ني" : second == 'ا' ? "نا" : null;
      default -> null;
    };
  }
}
