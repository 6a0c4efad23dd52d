package org.isnad.places;

/** Letters written together with the name of a place: وبالموصل, لبغداد, للقاهرة. */
final class Proclitics {
  private static final int SHORTEST_NAME = 3;

  private Proclitics() {}

  /**
   * Where a name may begin next in a word.
   *
   * @param from where it was thought to begin before
   * @return -1 if it can begin nowhere else
   */
  static int next(String form, int from) {
    if (form.length() - from <= SHORTEST_NAME) {
      return -1;
    }
    char letter = form.charAt(from);
    boolean joins = from == 0 && (letter == 'و' || letter == 'ف');
    boolean governs =
        (letter == 'ب' || letter == 'ل' || letter == 'ك') && (from == 0 || isJoining(form));
    return joins || governs ? from + 1 : -1;
  }

  private static boolean isJoining(String form) {
    return form.charAt(0) == 'و' || form.charAt(0) == 'ف';
  }

  /** Whether ل has swallowed the alif of ال: للقاهرة. */
  static boolean isFused(String form, int from) {
    return form.length() - from > SHORTEST_NAME + 1 && form.startsWith("لل", from);
  }

  /** The word with its ال: القاهرة of للقاهرة. */
  static String unfused(String form, int from) {
    return "ا".concat(form.substring(from + 1));
  }
}
