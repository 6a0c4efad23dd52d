package org.isnad.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.data.Fault;
import org.isnad.data.Table;
import org.isnad.script.Tokeniser;

/** Checks {@code entities/people.tsv}: short forms that two people bear, offices, terms. */
final class PeopleCheck {
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

  private static final Pattern TERM =
      Pattern.compile("([^@ ]+)(?:@([^ ]+))?(?: ([^/ ]*)/([^/ ]*))?");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final List<Fault> faults;
  private final Set<String> offices = new HashSet<>();
  private final Set<String> bodies = new HashSet<>(PLACES_WITHOUT_ROW);

  /**
   * @param tables the tables of the lexicon that could be read, by file
   * @param faults where faults are collected
   */
  PeopleCheck(Map<String, Table> tables, List<Fault> faults) {
    this.faults = faults;
    add(tables, "entities/offices.tsv", offices);
    add(tables, "entities/states.tsv", bodies);
    add(tables, "entities/organizations.tsv", bodies);
  }

  private static void add(Map<String, Table> tables, String file, Set<String> ids) {
    Table table = tables.get(file);
    if (table != null) {
      table.rows().forEach(row -> ids.add(row.id()));
    }
  }

  void check(Table people) {
    Map<String, Table.Row> bearers = new HashMap<>();
    for (Table.Row row : people.rows()) {
      names(row, bearers);
      for (String office : row.list("offices")) {
        office(row, office);
      }
    }
  }

  /** A form that two people bear must wait for the full name in both rows. */
  private void names(Table.Row row, Map<String, Table.Row> bearers) {
    Map<String, String> columns = new HashMap<>();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(row.get("name_ar"));
    columns.put(row.get("name_ar"), "name_ar");
    forms.addAll(row.list("aliases"));
    Set<String> own = new HashSet<>();
    for (String form : forms) {
      String folded = Tokeniser.phrase(form);
      if (form.startsWith("?") || folded.isEmpty() || !own.add(folded)) {
        continue;
      }
      Table.Row other = bearers.putIfAbsent(folded, row);
      if (other != null) {
        faults.add(
            row.fault(
                columns.getOrDefault(form, "aliases"),
                form + " is " + other.id() + " too, in line " + other.line(),
                "put ? before it in both rows, or name the two more fully"));
      }
    }
  }

  private void office(Table.Row row, String office) {
    Matcher term = TERM.matcher(office);
    if (!term.matches()) {
      faults.add(
          row.fault(
              "offices",
              "can't read " + office,
              "write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open"));
      return;
    }
    if (!offices.contains(term.group(1))) {
      faults.add(
          row.fault("offices", "no office " + term.group(1), "use an id of entities/offices.tsv"));
    }
    String body = term.group(2);
    if (body != null && !bodies.contains(body)) {
      faults.add(
          row.fault(
              "offices",
              "no state or organization " + body,
              "use a key of entities/states.tsv or entities/organizations.tsv"));
    }
    if (term.group(3) != null) {
      dates(row, office, term.group(3), term.group(4));
    }
  }

  private void dates(Table.Row row, String office, String from, String to) {
    for (String date : List.of(from, to)) {
      if (!isOpen(date) && !isDate(date)) {
        faults.add(
            row.fault(
                "offices",
                "no date " + date + " in " + office,
                "write YYYY, YYYY-MM or YYYY-MM-DD, .. for open"));
        return;
      }
    }
    if (!isOpen(from) && !isOpen(to)) {
      int common = Math.min(from.length(), to.length());
      if (from.substring(0, common).compareTo(to.substring(0, common)) > 0) {
        faults.add(row.fault("offices", office + " ends before it begins", "turn the dates round"));
      }
    }
  }

  private static boolean isOpen(String date) {
    return date.isEmpty() || date.equals("..");
  }

  private static boolean isDate(String date) {
    if (!DATE.matcher(date).matches()) {
      return false;
    }
    try {
      return LocalDate.parse(date + "-01-01".substring(date.length() - 4)).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
