package org.isnad.words;

import java.util.ArrayList;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Tense;

/** The tables of words: their rows, and the forms that each row spells out. */
final class Vocabulary {
  static final String VERBS = "lexicon/verbs.tsv";
  static final String NOUNS = "lexicon/nouns.tsv";
  static final String PARTICLES = "lexicon/particles.tsv";

  /** A row, its lexeme and its forms. */
  record Entry(Table.Row row, Lexeme lexeme, Forms forms) {}

  private Vocabulary() {}

  static List<Table> tables(Lexicon lexicon) {
    List<Table> tables = new ArrayList<>();
    for (String path : List.of(VERBS, NOUNS, PARTICLES)) {
      if (lexicon.bytes(path).isPresent()) {
        tables.add(lexicon.table(path));
      }
    }
    return tables;
  }

  /**
   * Spells out a row.
   *
   * @throws org.isnad.data.DataException if the row can't be used
   */
  static Entry entry(Table table, Table.Row row) {
    return switch (table.file()) {
      case VERBS -> {
        VerbEntry verb = VerbEntry.of(row);
        yield new Entry(row, verb.lexeme(), forms(verb));
      }
      case NOUNS -> {
        NounEntry noun = NounEntry.of(row);
        yield new Entry(row, noun.lexeme(), noun.forms());
      }
      default -> particle(row);
    };
  }

  static Forms forms(VerbEntry verb) {
    Forms forms = new Forms();
    new Perfect(verb, forms).generate();
    new Imperfect(verb, forms).generate();
    new Participles(verb, forms).generate();
    new VerbalNouns(verb, forms).generate();
    return forms;
  }

  private static Entry particle(Table.Row row) {
    Forms forms = new Forms();
    List<String> written = row.list("forms");
    int cell = Cell.nominal(Tense.NONE, Gender.EITHER, GrammaticalNumber.SINGULAR);
    for (String form : written) {
      forms.add(form, cell, around(row.get("kind")));
    }
    String lemma = written.isEmpty() ? row.id() : written.get(0);
    return new Entry(row, new Lexeme(row.id(), lemma, PartOfSpeech.PARTICLE), forms);
  }

  /** What may stand around a particle: لكل, كلهم, بهذا, أمامهم. */
  private static int around(String kind) {
    return switch (kind) {
      case "quantifier", "adverb" -> Cell.FREE | Cell.PREPOSITION | Cell.BOUND;
      case "demonstrative", "relative" -> Cell.FREE | Cell.PREPOSITION;
      default -> Cell.FREE;
    };
  }

  static WordTable compile(Lexicon lexicon) {
    WordTableBuilder builder = new WordTableBuilder();
    for (Table table : tables(lexicon)) {
      for (Table.Row row : table.rows()) {
        Entry entry = entry(table, row);
        builder.add(entry.lexeme(), entry.forms());
      }
    }
    return builder.build();
  }
}
