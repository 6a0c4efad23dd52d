package org.isnad.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.Fault;
import org.isnad.data.Table;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a name of the entity tables means one row: a form that two states, bodies or people
 * bear must wait for something that decides.
 *
 * <p>What decides, and is no fault: {@code ?} before the form in one of the rows (it counts only
 * after the full name, or in quotation marks); the name of one state that is the capital of another
 * (عمان), which goes to the row that stands first.
 */
final class NameClashCheck {
  private static final List<String> STATE_NAMES = List.of("name_ar", "aliases", "loaded");
  private static final List<String> STATE_PLACES = List.of("capitals", "seats");
  private static final List<String> NAMES = List.of("name_ar", "aliases");

  private final Map<String, Table> tables;
  private final List<Fault> faults;

  /** Who bears a folded form, states by the places that stand for them apart. */
  private final Map<String, Bearer> bearers = new HashMap<>();

  private final Map<String, Bearer> places = new HashMap<>();

  private record Bearer(String file, Table.Row row) {}

  /**
   * @param tables the tables of the lexicon that could be read, by file
   * @param faults where faults are collected
   */
  NameClashCheck(Map<String, Table> tables, List<Fault> faults) {
    this.tables = tables;
    this.faults = faults;
  }

  void check() {
    names("entities/states.tsv", STATE_NAMES, bearers);
    names("entities/states.tsv", STATE_PLACES, places);
    places.forEach(bearers::putIfAbsent);
    names("entities/organizations.tsv", NAMES, bearers);
    names("entities/people.tsv", NAMES, bearers);
  }

  private void names(String file, List<String> columns, Map<String, Bearer> taken) {
    Table table = tables.get(file);
    if (table == null || !columns.stream().allMatch(table::hasColumn)) {
      return;
    }
    for (Table.Row row : table.rows()) {
      Set<String> own = new HashSet<>();
      for (String column : columns) {
        for (String form : row.list(column)) {
          String folded = Tokeniser.phrase(form);
          if (!form.startsWith("?") && !folded.isEmpty() && own.add(folded)) {
            bear(
                new Bearer(file, row),
                column,
                form,
                taken.putIfAbsent(folded, new Bearer(file, row)));
          }
        }
      }
    }
  }

  private void bear(Bearer bearer, String column, String form, @Nullable Bearer other) {
    if (other == null || other.row() == bearer.row()) {
      return;
    }
    String where =
        (other.file().equals(bearer.file()) ? "line " : other.file() + ":") + other.row().line();
    faults.add(
        bearer
            .row()
            .fault(
                column,
                form + " is " + other.row().id() + " too, in " + where,
                remedy(bearer.file())));
  }

  private static String remedy(String file) {
    return file.equals("entities/states.tsv")
        ? "leave it to one of the two, and say so at the head of the table"
        : "put ? before it in both rows, or name the two more fully";
  }
}
