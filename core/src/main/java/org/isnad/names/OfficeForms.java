package org.isnad.names;

import java.util.List;
import java.util.Optional;

/**
 * Dual and oblique forms of offices: وزير الخارجية gives وزيرا الخارجية and وزيري الخارجية; محللون
 * gives محللين.
 */
final class OfficeForms {
  private OfficeForms() {}

  /**
   * The duals of a masculine singular: construct ones (وزيرا, وزيري) and, for a single word,
   * absolute ones (الوزيران, الوزيرين).
   */
  static List<String> duals(String singular) {
    int space = singular.indexOf(' ');
    String head = space < 0 ? singular : singular.substring(0, space);
    String rest = space < 0 ? "" : singular.substring(space);
    if (head.endsWith("ي") || head.length() < 3) {
      return List.of();
    }
    return space < 0
        ? List.of(head + "ان", head + "ين", head + "ا", head + "ي")
        : List.of(head + "ا" + rest, head + "ي" + rest);
  }

  /** محللون سياسيون gives محللين سياسيين; broken plurals have no other form. */
  static Optional<String> oblique(String plural) {
    if (!plural.contains("ون")) {
      return Optional.empty();
    }
    String[] words = plural.split(" ", -1);
    boolean changed = false;
    for (int i = 0; i < words.length; i++) {
      if (words[i].endsWith("ون") && words[i].length() > 4) {
        words[i] = words[i].substring(0, words[i].length() - 2) + "ين";
        changed = true;
      }
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }
}
