package org.isnad.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.data.DataException;
import org.isnad.data.Table;
import org.isnad.names.Entry.Term;

/**
 * Reads a term in office as {@code people.tsv} writes it: {@code o.foreign-minister@jor
 * 2013-01/..}, with days, months or years, both ends included; without dates its days are unknown
 * and it covers none. {@code shared} after the dates says that others hold the office on the same
 * days, which the reader sees by itself.
 */
final class OfficeTerm {
  private static final String SHARED = " shared";

  private OfficeTerm() {}

  /**
   * One term.
   *
   * @throws DataException if it can't be read
   */
  static Term read(Table.Row row, String office) {
    int end = office.endsWith(SHARED) ? office.length() - SHARED.length() : office.length();
    int space = office.indexOf(' ');
    int slash = office.indexOf('/', Math.max(0, space));
    String what = space < 0 ? office : office.substring(0, space);
    int at = what.indexOf('@');
    String body = at < 0 ? "" : what.substring(at + 1);
    try {
      LocalDate from =
          space < 0 ? LocalDate.MAX : first(office.substring(space + 1, slash < 0 ? end : slash));
      LocalDate to = slash < 0 ? LocalDate.MIN : last(office.substring(slash + 1, end));
      return new Term(at < 0 ? what : what.substring(0, at), body, from, to);
    } catch (DateTimeException | NumberFormatException e) {
      throw fault(row, office);
    }
  }

  private static DataException fault(Table.Row row, String office) {
    return new DataException(
        row.fault(
            "offices",
            "can't read the term " + office + " of entities/people.tsv",
            "write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open"));
  }

  private static LocalDate first(String date) {
    if (date.equals("..") || date.isEmpty()) {
      return LocalDate.MIN;
    }
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    if (date.equals("..") || date.isEmpty()) {
      return LocalDate.MAX;
    }
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(date);
    };
  }
}
