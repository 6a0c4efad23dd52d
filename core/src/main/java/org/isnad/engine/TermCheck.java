package org.isnad.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.Fault;
import org.isnad.data.Table;

/**
 * Checks the terms of office in {@code entities/people.tsv}: that office and body exist, that the
 * dates are dates and in order, and that an office with one holder is not held by two.
 */
final class TermCheck {
  /**
   * Cities, provinces and others that have no row and may stand after {@code @} in a person's
   * offices nevertheless: {@code o.governor@riyadh}.
   */
  static final Set<String> PLACES_WITHOUT_ROW =
      Set.of(
          "abu-dhabi",
          "ajman",
          "asir",
          "bahah",
          "bavaria",
          "california",
          "canterbury",
          "darfur",
          "dubai",
          "eastern-province",
          "florida",
          "fujairah",
          "istanbul",
          "jazan",
          "kirkuk",
          "kyiv",
          "liverpool",
          "london",
          "madinah",
          "makkah",
          "manchester-city",
          "marib",
          "minnesota",
          "new-york",
          "nineveh",
          "paris",
          "qassim",
          "ras-al-khaimah",
          "riyadh",
          "sharjah",
          "tabuk",
          "tehran",
          "texas",
          "umm-al-quwain");

  private static final String OFFICES = "entities/offices.tsv";
  private static final String WRITE =
      "write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open";

  private final List<Fault> faults;
  private final Set<String> offices = new HashSet<>();
  private final Set<String> bodies = new HashSet<>(PLACES_WITHOUT_ROW);

  /** Offices that one person holds at a time. */
  private final Set<String> single = new HashSet<>();

  /** Terms of such offices, by office and body. */
  private final Map<String, List<Held>> held = new HashMap<>();

  private record Held(Table.Row row, Tenure term) {}

  /**
   * @param tables the tables of the lexicon that could be read, by file
   * @param faults where faults are collected
   */
  TermCheck(Map<String, Table> tables, List<Fault> faults) {
    this.faults = faults;
    add(tables, OFFICES, offices);
    add(tables, "entities/states.tsv", bodies);
    add(tables, "entities/organizations.tsv", bodies);
    Table table = tables.get(OFFICES);
    if (table != null && table.hasColumn("holders")) {
      table.rows().stream()
          .filter(row -> row.get("holders").equals("one"))
          .forEach(row -> single.add(row.id()));
    }
  }

  private static void add(Map<String, Table> tables, String file, Set<String> ids) {
    Table table = tables.get(file);
    if (table != null) {
      table.rows().forEach(row -> ids.add(row.id()));
    }
  }

  void check(Table people) {
    for (Table.Row row : people.rows()) {
      for (String term : row.list("offices")) {
        term(row, term);
      }
    }
  }

  private void term(Table.Row row, String text) {
    Optional<Tenure> read = Tenure.read(text);
    if (read.isEmpty()) {
      faults.add(row.fault("offices", "can't read " + text, WRITE));
      return;
    }
    Tenure term = read.get();
    if (!offices.contains(term.office())) {
      faults.add(
          row.fault("offices", "no office " + term.office(), "use an id of entities/offices.tsv"));
    }
    if (!term.body().isEmpty() && !bodies.contains(term.body())) {
      faults.add(
          row.fault(
              "offices",
              "no state or organization " + term.body(),
              "use a key of entities/states.tsv or entities/organizations.tsv"));
    }
    if (term.isDated() && dates(row, term) && single.contains(term.office())) {
      holder(row, term);
    }
  }

  /** Whether the dates of a term can be used. */
  private boolean dates(Table.Row row, Tenure term) {
    for (String date : List.of(term.from(), term.to())) {
      if (!Tenure.isOpen(date) && !Tenure.isDate(date)) {
        faults.add(
            row.fault(
                "offices",
                "no date " + date + " in " + term.text(),
                "write YYYY, YYYY-MM or YYYY-MM-DD, .. for open"));
        return false;
      }
    }
    if (!Tenure.isOpen(term.from()) && !Tenure.isOpen(term.to())) {
      int common = Math.min(term.from().length(), term.to().length());
      if (term.from().substring(0, common).compareTo(term.to().substring(0, common)) > 0) {
        faults.add(
            row.fault("offices", term.text() + " ends before it begins", "turn the dates round"));
        return false;
      }
    }
    return true;
  }

  /** An office with one holder is not held by another on the same days. */
  private void holder(Table.Row row, Tenure term) {
    List<Held> there =
        held.computeIfAbsent(term.office() + "@" + term.body(), k -> new ArrayList<>());
    for (Held other : there) {
      if (other.row() != row
          && !(other.term().isShared() && term.isShared())
          && other.term().surelyMeets(term)) {
        faults.add(
            row.fault(
                "offices",
                term.text()
                    + " overlaps with that of "
                    + other.row().id()
                    + " in line "
                    + other.row().line()
                    + ", "
                    + other.term().from()
                    + "/"
                    + other.term().to(),
                "end the one before the other begins, or, if both held or claimed the office, write"
                    + " shared after the dates of both"));
      }
    }
    there.add(new Held(row, term));
  }
}
