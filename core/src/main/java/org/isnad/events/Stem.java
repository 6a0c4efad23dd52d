package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.script.Folding;

/**
 * A word of a phrase without article, pronoun and ending, so that one row meets all its forms: هدد
 * بالعقوبات and هددت بعقوبة share the stem after ب.
 *
 * @param whole the folded word without ال
 * @param preposition ب, ل or ك if the word may begin with it, else 0
 * @param rest the word after that preposition, without ال
 */
record Stem(String whole, char preposition, String rest) {
  private static final int SHORTEST = 3;

  /** The stem of a word of the table. */
  static Stem of(String word) {
    String folded = Folding.foldWord(word);
    char first = folded.charAt(0);
    if (folded.startsWith("لل") && folded.length() > SHORTEST + 1) {
      return new Stem(folded, 'ل', bare(folded.substring(2)));
    }
    if ((first == 'ب' || first == 'ل' || first == 'ك') && folded.length() > SHORTEST) {
      return new Stem(bare(folded), first, bare(folded.substring(1)));
    }
    return new Stem(bare(folded), (char) 0, "");
  }

  /** Whether a token is a form of this word. */
  boolean matches(Token token, List<Reading> readings) {
    String form = token.form();
    if (!holds(form, whole) && (preposition == 0 || !holds(form, rest))) {
      return false;
    }
    int start = conjunction(readings);
    return matches(form, 0, readings) || (start > 0 && matches(form, start, readings));
  }

  /**
   * Whether a word holds a stem but for its first and last letter: no word without can be a form.
   */
  private static boolean holds(String form, String stem) {
    int from = stem.charAt(0) == 'ي' ? 1 : 0;
    int length = Math.max(1, stem.length() - 1 - from);
    for (int i = form.length() - length; i >= 0; i--) {
      if (form.regionMatches(i, stem, from, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String form, int start, List<Reading> readings) {
    String plain = start == 0 ? form : form.substring(start);
    if (plain.equals(whole)
        || isSamePresent(plain)
        || near(whole, bareForms(form, start, readings))) {
      return true;
    }
    if (preposition == 0) {
      return false;
    }
    if (plain.length() > 1 && plain.charAt(0) == preposition) {
      int from = start + 1;
      if (preposition == 'ل' && plain.startsWith("لل")) {
        return near(rest, endings(plain.substring(2)))
            || near(rest, endings("ل" + plain.substring(2)));
      }
      return near(rest, bareForms(form, from, readings));
    }
    return false;
  }

  /** يقبل, تقبل, نقبل, يقبلون. */
  private boolean isSamePresent(String form) {
    return whole.length() > SHORTEST
        && whole.charAt(0) == 'ي'
        && form.length() > SHORTEST
        && "يتنا".indexOf(form.charAt(0)) >= 0
        && form.startsWith(whole.substring(1), 1)
        && form.length() - whole.length() <= 2;
  }

  private static boolean near(String stem, List<String> forms) {
    return forms.contains(stem);
  }

  private static int conjunction(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.conjunction() != 0) {
        return 1;
      }
    }
    return 0;
  }

  private static List<String> bareForms(String form, int from, List<Reading> readings) {
    List<String> forms = new ArrayList<>(8);
    String rest = form.substring(from);
    if (rest.startsWith("ال") && rest.length() > 3) {
      rest = rest.substring(2);
    }
    addEndings(rest, forms);
    for (Reading reading : readings) {
      if (reading.suffix() != null && reading.stemEnd() > from) {
        String stem = form.substring(Math.max(from, reading.stemStart()), reading.stemEnd());
        addEndings(stem.startsWith("ال") && reading.article() ? stem.substring(2) : stem, forms);
      }
    }
    return forms;
  }

  /** The forms that a written stem may be an ending of, itself first. */
  static List<String> endings(String stem) {
    List<String> forms = new ArrayList<>(6);
    addEndings(stem, forms);
    return forms;
  }

  private static void addEndings(String stem, List<String> forms) {
    forms.add(stem);
    int n = stem.length();
    if (n < SHORTEST + 1) {
      return;
    }
    char last = stem.charAt(n - 1);
    String head = stem.substring(0, n - 1);
    switch (last) {
      case 'ا' -> forms.add(head);
      case 'ت' -> {
        forms.add(head + 'ة');
        if (head.endsWith("ا") && n > SHORTEST + 1) {
          String base = head.substring(0, n - 2);
          forms.add(base);
          forms.add(base + 'ة');
        }
      }
      case 'ئ', 'ؤ' -> forms.add(head + 'ء');
      case 'ء' -> {
        // الطوارىء is often written for الطوارئ
        if (head.endsWith("ي")) {
          forms.add(head.substring(0, n - 2) + 'ئ');
        }
      }
      case 'ن' -> {
        if (n > SHORTEST + 1 && "يوا".indexOf(head.charAt(n - 2)) >= 0) {
          String base = head.substring(0, n - 2);
          forms.add(base);
          if (base.endsWith("ت")) {
            forms.add(base.substring(0, base.length() - 1) + 'ة');
          }
        }
      }
      default -> {}
    }
  }

  private static String bare(String folded) {
    String stem =
        folded.startsWith("ال") && folded.length() > SHORTEST + 1 ? folded.substring(2) : folded;
    // the alif of an indefinite accusative: حظرا
    return stem.length() > SHORTEST && stem.endsWith("ا")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
