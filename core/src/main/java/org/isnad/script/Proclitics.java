package org.isnad.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters written together with the word after them: وبالموصل, لبغداد, للقاهرة. By the letters
 * alone; what the lexicon knows of a word, {@code org.isnad.words} tells.
 */
public final class Proclitics {
  private static final int SHORTEST = 3;

  private Proclitics() {}

  /**
   * Where a word may begin next in a form: after و or ف, then after ب, ل or ك.
   *
   * @param from where it was thought to begin before
   * @return -1 if it can begin nowhere else
   */
  public static int next(String form, int from) {
    if (form.length() - from <= SHORTEST) {
      return -1;
    }
    char letter = form.charAt(from);
    boolean joins = from == 0 && isConjunction(letter);
    boolean governs =
        (letter == 'ب' || letter == 'ل' || letter == 'ك')
            && (from == 0 || (from == 1 && isConjunction(form.charAt(0))));
    return joins || governs ? from + 1 : -1;
  }

  private static boolean isConjunction(char letter) {
    return letter == 'و' || letter == 'ف';
  }

  /** Whether ل has swallowed the alif of ال: للقاهرة. */
  public static boolean isFused(String form, int from) {
    return form.length() - from > SHORTEST + 1 && form.startsWith("لل", from);
  }

  /** The word with its ال: القاهرة of للقاهرة. */
  public static String unfused(String form, int from) {
    return "ا".concat(form.substring(from + 1));
  }

  /** The word without ال, if that leaves a word. */
  public static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > SHORTEST + 1 ? word.substring(2) : word;
  }

  /** What a form may be without proclitics and ال, the form itself first: والنفط, نفط. */
  public static List<String> bare(String form) {
    List<String> ways = new ArrayList<>(3);
    for (int from = 0; from >= 0; from = next(form, from)) {
      ways.add(withoutArticle(form.substring(from)));
      if (isFused(form, from)) {
        ways.add(withoutArticle(unfused(form, from)));
      }
    }
    return ways;
  }
}
