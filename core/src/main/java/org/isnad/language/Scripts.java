package org.isnad.language;

import java.util.Arrays;
import java.util.Locale;

/** Counts letters by script. For one text and one thread. */
final class Scripts {
  private static final Character.UnicodeScript[] KNOWN = {
    Character.UnicodeScript.ARABIC,
    Character.UnicodeScript.LATIN,
    Character.UnicodeScript.CYRILLIC,
    Character.UnicodeScript.HEBREW,
    Character.UnicodeScript.GREEK,
    Character.UnicodeScript.ETHIOPIC,
    Character.UnicodeScript.HAN,
    Character.UnicodeScript.HIRAGANA,
    Character.UnicodeScript.KATAKANA,
    Character.UnicodeScript.DEVANAGARI,
    Character.UnicodeScript.ARMENIAN,
    Character.UnicodeScript.GEORGIAN,
    Character.UnicodeScript.SYRIAC,
  };
  private static final int HAN = 6;
  private static final int HIRAGANA = 7;
  private static final int KATAKANA = 8;

  private final int[] counts = new int[KNOWN.length + 1];

  void count(char c) {
    if (c >= '\u0600' && c <= '\u06FF') {
      counts[0]++;
    } else if (c < 0x80) {
      counts[1]++;
    } else {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script == Character.UnicodeScript.INHERITED || script == Character.UnicodeScript.COMMON) {
        return;
      }
      int index = Arrays.asList(KNOWN).indexOf(script);
      counts[index < 0 ? KNOWN.length : index]++;
    }
  }

  /** The script of the most letters, as it stands in the table; empty without letters. */
  String dominant() {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    if (counts[best] == 0) {
      return "";
    }
    int kana = counts[HIRAGANA] + counts[KATAKANA];
    if (best == HIRAGANA || best == KATAKANA || (best == HAN && kana * 10 > counts[HAN])) {
      return "kana";
    }
    return best == KNOWN.length ? "another" : KNOWN[best].name().toLowerCase(Locale.ROOT);
  }

  /** For messages: Arabic, Latin … */
  static String name(String script) {
    return script.substring(0, 1).toUpperCase(Locale.ROOT) + script.substring(1);
  }
}
