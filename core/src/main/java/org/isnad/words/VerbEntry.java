package org.isnad.words;

import java.util.List;
import org.isnad.data.DataException;
import org.isnad.data.Table;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;

/**
 * A row of {@code lexicon/verbs.tsv}, its stems taken apart.
 *
 * @param root the radicals, hamza as {@code ء}
 * @param form 1 to 10, q1, q2, q4
 * @param perfect sounds of the past without its last short vowel: كَتَبَ gives katab, بَقِيَ baqiy
 * @param prefixVowel {@code a} or {@code u}, after the prefix of the present
 * @param present sounds of the present without prefix and last short vowel: يَقُولُ gives quwl;
 *     empty for a verb that has none (ليس)
 */
record VerbEntry(
    Lexeme lexeme,
    String root,
    String form,
    String perfect,
    char prefixVowel,
    String present,
    List<String> masdars,
    boolean takesObject) {

  /**
   * Reads a row.
   *
   * @throws DataException if its lemma, root, form or present can't be used
   */
  static VerbEntry of(Table.Row row) {
    String root = row.get("root").replace(" ", "").replaceAll("[أإؤئآ]", "ء");
    String form = row.get("form");
    boolean quadriliteral = form.startsWith("q");
    if (!form.matches("[1-9]|10|q[124]")) {
      throw new DataException(row.fault("form", "no form " + form, "write 1 to 10, q1, q2 or q4"));
    }
    if (root.length() != (quadriliteral ? 4 : 3)) {
      throw new DataException(
          row.fault("root", "root " + row.get("root"), "give three radicals, four for q forms"));
    }
    String perfect = sounds(row, "lemma");
    if (Sounds.last(perfect, 0) == 'a') {
      perfect = Sounds.cut(perfect, 1);
    }
    if (perfect.length() < 2) {
      throw new DataException(row.fault("lemma", "no verb", "write the past with its vowels"));
    }
    String present = row.get("present").isEmpty() ? "" : sounds(row, "present");
    char vowel = 'a';
    if (!present.isEmpty()) {
      vowel = present.length() > 3 ? present.charAt(1) : ' ';
      if (present.charAt(0) != Sounds.YA || (vowel != 'a' && vowel != 'u')) {
        throw new DataException(
            row.fault("present", "not a present in يَ or يُ", "write it with its vowels: يَقُولُ"));
      }
      present = Sounds.last(present, 0) == 'u' ? Sounds.cut(present, 1) : present;
      present = present.substring(2);
    }
    for (String masdar : row.list("masdars")) {
      if (!Spelling.isWord(masdar) || masdar.length() < 2) {
        throw new DataException(
            row.fault(
                "masdars", masdar + " is not one word", "write letters only, without vowels"));
      }
    }
    return new VerbEntry(
        new Lexeme(row.id(), bare(row.get("lemma")), PartOfSpeech.VERB),
        root,
        form,
        perfect,
        vowel,
        present,
        row.list("masdars"),
        !row.get("transitive").equals("no"));
  }

  private static String sounds(Table.Row row, String column) {
    try {
      return Sounds.of(row.get(column));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.fault(column, String.valueOf(e.getMessage()), "write letters and vowel signs only"));
    }
  }

  /** The word without vowel signs, hamza kept: أَكَّدَ gives أكد, اِسْتَمَرَّ gives استمر. */
  private static String bare(String vocalised) {
    return vocalised.replaceAll("[\u064B-\u0652]", "");
  }

  boolean isFirst() {
    return form.equals("1");
  }

  char radical(int index) {
    return root.charAt(index);
  }

  /** Whether the past ends in a long vowel or a weak letter (فعل ناقص): رمى، بقي. */
  boolean isDefective() {
    return Sounds.endsLong(perfect) || perfect.endsWith("iي");
  }

  /** Whether a long a stands before the last radical of a weak root (فعل أجوف): قال، استقام. */
  boolean isHollow() {
    return !isDefective() && Sounds.last(perfect, 1) == 'A';
  }

  /** Whether the last two radicals are one (فعل مضعف): مدّ، استمرّ. */
  boolean isDoubled() {
    return Sounds.endsDoubled(perfect);
  }

  /** The weak letter that a final long a of the past hides: w in دعا, y in رمى. */
  char hiddenLetter() {
    return isFirst() && Sounds.last(perfect, 0) == 'A' && radical(2) == Sounds.WAW
        ? Sounds.WAW
        : Sounds.YA;
  }
}
