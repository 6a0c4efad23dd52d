package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;

/**
 * Names the language of a text: first by its script, then within the script by words and letters.
 * Immutable and safe to share between threads.
 *
 * <p>Evidence is counted in words. A frequent function word (في, که, لە, په) is a whole point for
 * its language; the article on a noun (الوزير, والوزير) or a tā' marbūṭa is a whole point for
 * Arabic; a letter that Arabic does not write (پ, چ, گ) is a quarter of one, for Arabic texts spell
 * foreign names with them: وصل تشرتشل إلى گوتنبرگ stays Arabic.
 */
public final class LanguageCheck {
  /** Enough text to tell by, in UTF-16 code units; more is looked at only where it is not clear. */
  private static final int SAMPLE = 1_000;

  private static final int LONG_SAMPLE = 40_000;
  private static final double WORD = 1.0;
  private static final double LETTER = 0.25;
  private static final String TABLE = "rules/languages.tsv";

  /** One bit for each language. */
  private static final int MOST_LANGUAGES = Long.SIZE;

  /** Letters of single languages lie below, in the Latin, Cyrillic and Arabic blocks. */
  private static final int LETTERS = 0x800;

  private record Row(Language language, String script) {}

  private final List<Row> rows;
  private final Map<String, Long> byWord;
  private final long[] byLetter;

  private LanguageCheck(List<Row> rows, Map<String, Long> byWord, long[] byLetter) {
    this.rows = List.copyOf(rows);
    this.byWord = byWord;
    this.byLetter = byLetter;
  }

  /** The check with the languages that Isnad is packaged with. */
  public static LanguageCheck packaged() {
    return of(Lexicon.packaged());
  }

  /**
   * The check with the languages of a lexicon.
   *
   * @throws org.isnad.data.DataException if {@code rules/languages.tsv} is missing or wrong
   */
  public static LanguageCheck of(Lexicon lexicon) {
    List<Row> rows = new ArrayList<>();
    Map<String, Long> byWord = new HashMap<>();
    long[] byLetter = new long[LETTERS];
    for (Table.Row row : lexicon.table(TABLE).rows()) {
      if (rows.size() == MOST_LANGUAGES) {
        throw new DataException(
            row.fault("id", "more than 64 languages", "leave out those that no page comes in"));
      }
      long bit = 1L << rows.size();
      rows.add(new Row(new Language(row.get("code"), row.get("name_en")), row.get("script")));
      for (String word : row.get("words").split(" ", -1)) {
        if (!word.isEmpty()) {
          byWord.merge(word, bit, (known, more) -> known | more);
        }
      }
      for (char letter : row.get("letters").toCharArray()) {
        if (letter >= LETTERS) {
          throw new DataException(
              row.fault("letters", "a letter beyond U+07FF", "tell the language by its script"));
        }
        byLetter[letter] |= bit;
      }
    }
    return new LanguageCheck(rows, byWord, byLetter);
  }

  /**
   * The language of a text; {@link Language#UNDETERMINED} for one without letters or in a language
   * that is not known. Looks at the beginning of the text, so time does not grow with its length.
   */
  public Language identify(String text) {
    Evidence evidence = new Evidence(text, Math.min(text.length(), SAMPLE));
    if (!evidence.isClear() && text.length() > SAMPLE) {
      evidence = new Evidence(text, Math.min(text.length(), LONG_SAMPLE));
    }
    return evidence.language();
  }

  /** What speaks for which language in the first {@code end} characters. */
  private final class Evidence {
    private final Scripts scripts = new Scripts();
    private final double[] points = new double[rows.size()];
    private double arabic;

    Evidence(String text, int end) {
      int at = 0;
      while (at < end) {
        while (at < end && !isWordPart(text.charAt(at))) {
          at++;
        }
        int start = at;
        while (at < end && isWordPart(text.charAt(at))) {
          scripts.count(text.charAt(at));
          at++;
        }
        if (at > start) {
          weigh(text.substring(start, at));
        }
      }
    }

    private void weigh(String word) {
      Long languages = byWord.get(word.toLowerCase(Locale.ROOT));
      if (languages != null) {
        add(languages, WORD);
      } else if (hasArabicShape(word)) {
        arabic += WORD;
      }
      long byLetters = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        byLetters |= c < LETTERS ? byLetter[c] : 0;
      }
      add(byLetters, LETTER);
    }

    private void add(long languages, double worth) {
      for (long left = languages; left != 0; left &= left - 1) {
        points[Long.numberOfTrailingZeros(left)] += worth;
      }
    }

    /** Best and second of the dominant script are well apart. */
    boolean isClear() {
      int best = best(-1);
      int second = best(best);
      return best >= 0 && points(best) > 10 && (second < 0 || points(best) > 2 * points(second));
    }

    Language language() {
      String script = scripts.dominant();
      if (script.isEmpty()) {
        return Language.UNDETERMINED;
      }
      int best = best(-1);
      if (best < 0) {
        return Language.UNDETERMINED;
      }
      boolean noEvidence = points(best) == 0;
      if (noEvidence && script.equals("arabic")) {
        return Language.ARABIC;
      }
      return noEvidence && isShared(script)
          ? new Language("und", "an unknown language in " + Scripts.name(script) + " script")
          : rows.get(best).language();
    }

    private boolean isShared(String script) {
      return rows.stream().filter(row -> row.script().equals(script)).count() > 1;
    }

    /** The first of the best rows of the dominant script, leaving one out; -1 for none. */
    private int best(int except) {
      String script = scripts.dominant();
      int best = -1;
      for (int i = 0; i < points.length; i++) {
        if (i != except
            && rows.get(i).script().equals(script)
            && (best < 0 || points(i) > points(best))) {
          best = i;
        }
      }
      return best;
    }

    private double points(int index) {
      return rows.get(index).language().isArabic() ? points[index] + arabic : points[index];
    }
  }

  /** The article before a noun, also after و ف ب ك and as لل, or tā' marbūṭa at the end. */
  private static boolean hasArabicShape(String word) {
    int length = word.length();
    if (length < 4) {
      return false;
    }
    if (word.charAt(length - 1) == 'ة' || word.startsWith("ال") || word.startsWith("لل")) {
      return true;
    }
    return length > 5 && word.startsWith("ال", 1) && "وفبك".indexOf(word.charAt(0)) >= 0;
  }

  /** Letters and the marks that stand on or within them; the zero-width non-joiner of می‌شود. */
  private static boolean isWordPart(char c) {
    return Character.isLetter(c)
        || c == '\u200C' // zero width non-joiner
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
