package org.isnad.words;

import java.util.List;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Table;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Tense;

/**
 * A row of {@code lexicon/nouns.tsv}: a noun or adjective with its plurals.
 *
 * @param feminine the feminine beside it (كبرى, زميلة), empty for none
 * @param defective whether its final ي is lost when indefinite: قاضي, قاض
 */
record NounEntry(
    Lexeme lexeme,
    String lemma,
    Gender gender,
    List<String> plurals,
    String feminine,
    boolean defective) {
  /** Those of the five nouns (الأسماء الخمسة) that the press uses: أبوه، أخيه. */
  private static final Set<String> FIVE_NOUNS = Set.of("أب", "أخ");

  /**
   * Reads a row.
   *
   * @throws DataException if it has no lemma, part of speech or gender
   */
  static NounEntry of(Table.Row row) {
    String lemma = row.get("lemma");
    for (String column : List.of("lemma", "plurals", "feminine")) {
      row.list(column).forEach(word -> checkWord(row, column, word));
    }
    if (lemma.length() < 2) {
      throw new DataException(row.fault("lemma", "no word", "write the singular"));
    }
    PartOfSpeech pos =
        switch (row.get("pos")) {
          case "noun" -> PartOfSpeech.NOUN;
          case "adjective" -> PartOfSpeech.ADJECTIVE;
          default ->
              throw new DataException(
                  row.fault("pos", "no word class " + row.get("pos"), "write noun or adjective"));
        };
    Gender gender =
        switch (row.get("gender")) {
          case "m", "" -> Gender.MASCULINE;
          case "f" -> Gender.FEMININE;
          default ->
              throw new DataException(
                  row.fault("gender", "no gender " + row.get("gender"), "write m or f"));
        };
    List<String> plurals = row.list("plurals");
    String feminine = row.get("feminine");
    if (feminine.isEmpty()
        && gender == Gender.MASCULINE
        && !lemma.endsWith("ة")
        && (pos == PartOfSpeech.ADJECTIVE
            || plurals.stream().anyMatch(p -> isPersonal(lemma, p)))) {
      feminine = Declension.before(lemma, 'a').get(0) + "ة";
    }
    boolean defective = isDefective(lemma, plurals, row);
    return new NounEntry(
        new Lexeme(row.id(), lemma, pos), lemma, gender, plurals, feminine, defective);
  }

  private static void checkWord(Table.Row row, String column, String word) {
    if (!Spelling.isWord(word)) {
      throw new DataException(
          row.fault(
              column, word + " is not one Arabic word", "write letters only, without vowels"));
    }
  }

  /** Plurals that persons have: مسؤولون، وزراء، أطباء. */
  private static boolean isPersonal(String lemma, String plural) {
    return isSound(lemma, plural) || (plural.endsWith("اء") && plural.length() >= 5);
  }

  /** Whether a plural in ون is the sound one of the lemma; شؤون and فنون are not. */
  private static boolean isSound(String lemma, String plural) {
    if (!plural.endsWith("ون") || lemma.length() < 3) {
      return false;
    }
    String stem = Sounds.cut(plural, 2);
    return Declension.before(lemma, 'u').contains(stem) || isDefectiveOf(lemma, stem);
  }

  private static boolean isDefectiveOf(String lemma, String stem) {
    return (lemma.endsWith("ي") || lemma.endsWith("ى")) && Sounds.cut(lemma, 1).equals(stem);
  }

  Forms forms() {
    Forms forms = new Forms();
    Declension declension = new Declension(forms, Tense.NONE);
    if (defective) {
      declension.defectiveNoun(lemma, gender);
    } else {
      declension.singular(lemma, gender);
      declension.dual(lemma, gender);
    }
    if (FIVE_NOUNS.contains(lemma)) {
      declension.fiveNouns(lemma);
    }
    plurals.forEach(plural -> plural(declension, plural));
    boolean adjective = lexeme.partOfSpeech() == PartOfSpeech.ADJECTIVE;
    if (plurals.isEmpty() && adjective && gender == Gender.MASCULINE) {
      declension.masculinePlural(lemma);
    }
    if (plurals.isEmpty() && lemma.endsWith("ة")) {
      declension.femininePlural(lemma, gender);
    }
    if (!feminine.isEmpty()) {
      declension.singular(feminine, Gender.FEMININE);
      declension.dual(feminine, Gender.FEMININE);
      femininePlural(declension);
    }
    return forms;
  }

  /** أخرى, أخريات; بيضاء, بيضاوات; none for أخت and أم, which have rows of their own. */
  private void femininePlural(Declension declension) {
    if (feminine.endsWith("اء")) {
      declension.givenFemininePlural(Sounds.cut(feminine, 1) + "وات", Gender.FEMININE);
    } else if (feminine.endsWith("ة") || feminine.endsWith("ى")) {
      declension.femininePlural(feminine, Gender.FEMININE);
    }
  }

  /** Whether a final ي comes and goes: قاضي, whose examples have قاض, or محامي with محامون. */
  private static boolean isDefective(String lemma, List<String> plurals, Table.Row row) {
    if (!lemma.endsWith("ي")) {
      return false;
    }
    String clipped = Sounds.cut(lemma, 1);
    return row.list("examples").contains(clipped + "=s") || plurals.contains(clipped + "ون");
  }

  private void plural(Declension declension, String plural) {
    if (isSound(lemma, plural)) {
      declension.masculinePlural(Sounds.cut(plural, 2), lemma);
    } else if (plural.endsWith("ات") && !(plural.length() == 5 && plural.startsWith("أ"))) {
      declension.givenFemininePlural(plural, gender);
    } else {
      declension.inflected(plural, gender, GrammaticalNumber.PLURAL);
    }
  }
}
