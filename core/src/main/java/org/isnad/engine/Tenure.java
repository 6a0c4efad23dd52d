package org.isnad.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A term of office as a cell of {@code people.tsv} writes it: {@code o.foreign-minister@jor
 * 2013-01/..}. Both ends belong to it; a month or a year means some day of it.
 *
 * @param text the whole
 * @param office id of the office
 * @param body key of the state or body, empty if none is named
 * @param from first date as written; empty or {@code ..} if it is open
 * @param to last date as written; empty or {@code ..} if it is open
 * @param isDated whether there are dates at all
 * @param isShared whether others may hold the office, or claim it, on the same days
 */
record Tenure(
    String text,
    String office,
    String body,
    String from,
    String to,
    boolean isDated,
    boolean isShared) {
  private static final Pattern TERM =
      Pattern.compile("([^@ ]+)(?:@([^ ]+))?(?: ([^/ ]*)/([^/ ]*)( shared)?)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Reads a term, whatever its dates; empty if it has another form. */
  static Optional<Tenure> read(String text) {
    Matcher term = TERM.matcher(text);
    if (!term.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Tenure(
            text,
            term.group(1),
            orEmpty(term.group(2)),
            orEmpty(term.group(3)),
            orEmpty(term.group(4)),
            term.group(3) != null,
            term.group(5) != null));
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }

  /** Whether a term has no date at this end. */
  static boolean isOpen(String date) {
    return date.isEmpty() || date.equals("..");
  }

  /** Whether a text is a day, a month or a year that the calendar has. */
  static boolean isDate(String date) {
    if (!DATE.matcher(date).matches()) {
      return false;
    }
    try {
      return firstDay(date).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * Whether a day lies in the term, as the reader takes it; no day does if the days are unknown.
   */
  boolean covers(LocalDate day) {
    return isDated
        && (isOpen(from) || !day.isBefore(firstDay(from)))
        && (isOpen(to) || !day.isAfter(lastDay(to)));
  }

  /**
   * Whether two terms have more than the day of handing over in common, whichever days of their
   * months and years are meant.
   */
  boolean surelyMeets(Tenure other) {
    LocalDate begin = later(surelyFrom(), other.surelyFrom());
    LocalDate end = surelyTo().isBefore(other.surelyTo()) ? surelyTo() : other.surelyTo();
    return isDated && other.isDated && begin.isBefore(end);
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  private LocalDate surelyFrom() {
    return isOpen(from) ? LocalDate.MIN : lastDay(from);
  }

  private LocalDate surelyTo() {
    return isOpen(to) ? LocalDate.MAX : firstDay(to);
  }

  private static LocalDate firstDay(String date) {
    return LocalDate.parse(date + "-01-01".substring(date.length() - 4));
  }

  private static LocalDate lastDay(String date) {
    LocalDate first = firstDay(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
