package org.isnad.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.data.DataException;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;

/**
 * Checks the tables of words: each row can be spelled out, and its examples are among its forms.
 */
public final class WordCheck {
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private WordCheck() {}

  /**
   * Everything wrong with the tables of words, in the order of the tables; empty if all is well.
   */
  public static List<Fault> of(Lexicon lexicon) {
    WordCheck check = new WordCheck();
    List<Table> tables;
    try {
      tables = Vocabulary.tables(lexicon);
    } catch (DataException e) {
      return e.faults();
    }
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        check.row(table, row);
      }
    }
    return List.copyOf(check.faults);
  }

  private void row(Table table, Table.Row row) {
    if (!ids.add(row.id())) {
      faults.add(row.fault("id", "a second row of this id", "give it an id of its own"));
    }
    try {
      Vocabulary.Entry entry = Vocabulary.entry(table, row);
      if (table.file().equals(Vocabulary.PARTICLES)) {
        return;
      }
      if (row.list("examples").isEmpty()) {
        faults.add(row.fault("examples", "no example", "add one, as form=features"));
      }
      Map<String, int[]> forms = entry.forms().cells();
      for (String example : row.list("examples")) {
        example(row, forms, example);
      }
    } catch (DataException e) {
      faults.addAll(e.faults());
    }
  }

  private void example(Table.Row row, Map<String, int[]> forms, String example) {
    int equals = example.indexOf('=');
    Optional<IntPredicate> features =
        equals < 0 ? Optional.empty() : Features.of(example.substring(equals + 1).strip());
    if (features.isEmpty()) {
      faults.add(
          row.fault("examples", "can't read " + example, "write form=features, as قلنا=1p.perf"));
      return;
    }
    int[] cells = forms.get(Spelling.fold(example.substring(0, equals).strip()));
    if (cells == null) {
      faults.add(
          row.fault(
              "examples",
              example + " is no form of this word",
              "correct the example, the lemma or the other columns"));
      return;
    }
    for (int cell : cells) {
      if ((cell & Cell.FREE) != 0 && features.get().test(cell)) {
        return;
      }
    }
    faults.add(
        row.fault(
            "examples",
            example + ": the form is known, but not with these features",
            "correct the features, the lemma or the other columns"));
  }
}
