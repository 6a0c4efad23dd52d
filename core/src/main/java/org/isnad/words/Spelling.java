package org.isnad.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@link Sounds} the way the press does: without vowel signs, every hamza on its seat. Where
 * the press is of two minds (مسؤول and مسئول, قرأوا and قرؤوا), it gives all spellings, the
 * standard one first.
 */
final class Spelling {
  private static final String UNCONNECTED = "اأإآدذرزوؤءى";
  private static final Set<String> PLURAL_ENDS = Set.of("uوO", "uونa", "uو", "uوه", "uونaه");

  private static final Set<String> DUAL_ENDS = Set.of("A", "Aنi", "Aه");

  private Spelling() {}

  /** All spellings, not folded; the standard one first. */
  static List<String> of(String sounds) {
    String word = Sounds.openingHamzas(sounds);
    List<StringBuilder> written = new ArrayList<>(2);
    written.add(new StringBuilder(word.length()));
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'a', 'i', 'u' -> {}
        case 'A' -> longA(written, i > 0 && word.charAt(i - 1) == Sounds.HAMZA, word.substring(i));
        case 'Y' -> append(written, i == word.length() - 1 ? 'ى' : 'ا');
        case 'O' -> append(written, 'ا');
        case 'U' -> append(written, Sounds.WAW);
        case 'I' -> append(written, Sounds.YA);
        case Sounds.HAMZA -> {
          if (i == 0 || word.charAt(i - 1) != Sounds.HAMZA) {
            hamza(written, word, i);
          }
        }
        default -> {
          if (i == 0 || word.charAt(i - 1) != c) {
            append(written, c);
          }
        }
      }
    }
    Set<String> spellings = new LinkedHashSet<>();
    written.forEach(w -> spellings.add(w.toString()));
    return List.copyOf(spellings);
  }

  /**
   * Spellings before a pronoun, which is left out: sounds end in the vowel that comes before it.
   */
  static List<String> beforePronoun(String sounds) {
    return of(sounds + "ه").stream().map(w -> Sounds.cut(w, 1)).toList();
  }

  /** Whether a letter joins to the one after it. */
  static boolean connects(char letter) {
    return UNCONNECTED.indexOf(letter) < 0;
  }

  /** Whether it is one word of Arabic letters, without vowel signs. */
  static boolean isWord(String written) {
    return !written.isEmpty()
        && written.chars().allMatch(c -> (c >= 'ء' && c <= 'غ') || (c >= 'ف' && c <= 'ي'));
  }

  /** The form with hamza on alif and alif maqsura reduced, as texts are folded before matching. */
  static String fold(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
        case 'ى' -> out.append('ي');
        default -> {
          if ((c >= 'ء' && c <= 'غ') || (c >= 'ف' && c <= 'ي')) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static void append(List<StringBuilder> written, char letter) {
    written.forEach(w -> w.append(letter));
  }

  private static void longA(List<StringBuilder> written, boolean afterHamza, String rest) {
    if (afterHamza && DUAL_ENDS.contains(rest) && written.get(0).toString().endsWith("أ")) {
      written.add(new StringBuilder(written.get(0)).append('ا'));
    }
    for (StringBuilder w : written) {
      int last = w.length() - 1;
      if (afterHamza && w.charAt(last) == 'أ') {
        w.setCharAt(last, 'آ');
      } else if (!(afterHamza && w.charAt(last) == 'ا')) {
        w.append('ا');
      }
    }
  }

  private static void hamza(List<StringBuilder> written, String word, int at) {
    StringBuilder before = written.get(0);
    boolean joined = before.length() > 0 && connects(before.charAt(before.length() - 1));
    String seats = seats(word, at, joined);
    List<StringBuilder> more = new ArrayList<>();
    for (int i = 1; i < seats.length(); i++) {
      for (StringBuilder w : written) {
        more.add(new StringBuilder(w).append(seats.charAt(i)));
      }
    }
    append(written, seats.charAt(0));
    written.addAll(more);
  }

  /** The seats that hamza may take, the standard one first. */
  private static String seats(String word, int at, boolean joined) {
    int next = at + 1;
    while (next < word.length() && word.charAt(next) == Sounds.HAMZA) {
      next++;
    }
    char before = at == 0 ? ' ' : plain(word.charAt(at - 1));
    char after = next < word.length() ? word.charAt(next) : ' ';
    String rest = word.substring(next);
    if (at == 0) {
      return after == 'i' ? "إ" : "أ";
    }
    if (after == ' ') {
      return switch (before) {
        case 'a' -> "أ";
        case 'i' -> "ئ";
        case 'u' -> "ؤ";
        default -> "ء";
      };
    }
    if (before == 'i' || after == 'i' || after == 'I' || before == Sounds.YA) {
      return "ئ";
    }
    if (after == 'u') {
      return beforeU(before, rest, joined);
    }
    if (before == 'u') {
      return "ؤ";
    }
    if (before == 'A' || before == Sounds.WAW) {
      return "ء";
    }
    return Sounds.isConsonant(before) && joined && after == 'a' ? "أئ" : "أ";
  }

  private static char plain(char sound) {
    return sound == 'U' ? Sounds.WAW : sound == 'I' ? Sounds.YA : sound;
  }

  private static String beforeU(char before, String rest, boolean joined) {
    boolean plural = PLURAL_ENDS.contains(rest);
    boolean longU = rest.startsWith("uو");
    if (before == 'a' && (plural || rest.equals("uه"))) {
      return joined && longU ? "ؤأئ" : longU ? "ؤأء" : "ؤأ";
    }
    if (before == Sounds.WAW) {
      return "ؤء";
    }
    return longU ? (joined ? "ؤئ" : "ؤء") : "ؤ";
  }
}
