package org.isnad.script;

import java.text.Normalizer;
import java.util.Arrays;
import org.isnad.model.FoldedText;

/**
 * Folds spelling variants so that one form in the lexicon meets all of them in the press; what is
 * folded stands at {@link FoldedText}. "أكّد" and "اكد" both give "اكد".
 */
public final class Folding {
  private static final char TATWEEL = '\u0640';

  private Folding() {}

  /** Folds a whole text and keeps where each character came from. */
  public static FoldedText fold(String text) {
    int length = text.length();
    StringBuilder folded = new StringBuilder(length);
    int[] origin = new int[length + 1];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == TATWEEL && standsAlone(text, i)) {
        // a lone tatweel is typed as a dash
        origin = put(origin, folded, '-', i);
      } else if (isPresentationForm(c)) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < letters.length(); k++) {
          char letter = letter(letters.charAt(k));
          if (letter != 0) {
            origin = put(origin, folded, letter, i);
          }
        }
      } else {
        char letter = letter(c);
        if (letter != 0) {
          origin = put(origin, folded, letter, i);
        }
      }
    }
    if (origin.length <= folded.length()) {
      origin = Arrays.copyOf(origin, folded.length() + 1);
    }
    origin[folded.length()] = length;
    return new FoldedText(folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
  }

  /** The folded form of a word or phrase of the lexicon. */
  public static String foldWord(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isPresentationForm(c) || c == TATWEEL) {
        return fold(word).folded();
      }
      char letter = letter(c);
      if (letter != 0) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static int[] put(int[] origin, StringBuilder folded, char c, int at) {
    int[] room =
        origin.length > folded.length() ? origin : Arrays.copyOf(origin, origin.length * 2 + 16);
    room[folded.length()] = at;
    folded.append(c);
    return room;
  }

  private static boolean standsAlone(String text, int i) {
    return (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
        && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /** The folded letter, 0 for a sign that is dropped. */
  private static char letter(char c) {
    if (c < '\u00A0') {
      return c;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', '\u0671' -> 'ا';
      case 'ى', '\u06CC', '\u06D2' -> 'ي';
      case '\u06A9', '\u06AA' -> 'ك';
      case '\u06C1', '\u06BE', '\u06D5' -> 'ه';
      case TATWEEL, '\u0670' -> 0;
      // soft hyphen, Arabic letter mark, zero-width space to right-to-left mark
      case '\u00AD', '\u061C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F' -> 0;
      // embeddings and overrides, word joiner, isolates, byte order mark
      case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2060' -> 0;
      case '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF' -> 0;
      // no-break space, figure space, narrow no-break space
      case '\u00A0', '\u2007', '\u202F' -> ' ';
      default -> {
        if ((c >= '\u064B' && c <= '\u065F') || (c >= '\u06D6' && c <= '\u06ED')) {
          yield 0;
        }
        if (c >= '\u0660' && c <= '\u0669') {
          yield (char) ('0' + (c - '\u0660'));
        }
        yield c >= '\u06F0' && c <= '\u06F9' ? (char) ('0' + (c - '\u06F0')) : c;
      }
    };
  }
}
