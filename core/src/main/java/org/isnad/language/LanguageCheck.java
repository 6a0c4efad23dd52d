package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int SAMPLE = 2_000;

  private static final int LONG_SAMPLE = 40_000;
  private static final double WORD = 1.0;
  private static final double LETTER = 0.25;
  private static final String TABLE = "rules/languages.tsv";

  private record Row(Language language, String script, String letters) {}

  private final List<Row> rows;
  private final Map<String, List<Integer>> byWord;

  private LanguageCheck(List<Row> rows, Map<String, List<Integer>> byWord) {
    this.rows = List.copyOf(rows);
    this.byWord = Map.copyOf(byWord);
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
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (Table.Row row : lexicon.table(TABLE).rows()) {
      int index = rows.size();
      rows.add(
          new Row(
              new Language(row.get("code"), row.get("name_en")),
              row.get("script"),
              row.get("letters")));
      for (String word : row.get("words").split(" ", -1)) {
        if (!word.isEmpty()) {
          byWord.computeIfAbsent(word, k -> new ArrayList<>(1)).add(index);
        }
      }
    }
    return new LanguageCheck(rows, byWord);
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
      List<Integer> languages = byWord.get(word.toLowerCase(Locale.ROOT));
      if (languages != null) {
        for (int index : languages) {
          points[index] += WORD;
        }
      } else if (hasArabicShape(word)) {
        arabic += WORD;
      }
      for (int i = 0; i < points.length; i++) {
        String letters = rows.get(i).letters();
        for (int k = 0; k < word.length() && !letters.isEmpty(); k++) {
          if (letters.indexOf(word.charAt(k)) >= 0) {
            points[i] += LETTER;
            break;
          }
        }
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
