package org.isnad.bench.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings values of TIMEX3 into the form of the annotation: weeks, weekends, seasons, quarters,
 * halves, decades and centuries become intervals, parts of a day their day, and what hangs on an
 * unknown day null.
 */
final class Timex {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}(:\\d{2})?)(:\\d{2})?");
  private static final Pattern PART_OF_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T[A-Z]{2}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Pattern DECADE_OR_CENTURY = Pattern.compile("\\d{2,3}");

  private Timex() {}

  /** Whether a value names a calendar time, not just the present, the past or the future. */
  static boolean isCalendar(String value) {
    return !value.endsWith("_REF");
  }

  static @Nullable String edtf(String value) {
    if (DATE.matcher(value).matches()) {
      return value;
    }
    Matcher clock = CLOCK.matcher(value);
    if (clock.matches()) {
      return clock.group(1) + "T" + clock.group(2);
    }
    Matcher part = PART_OF_DAY.matcher(value);
    if (part.matches()) {
      return part.group(1);
    }
    if (DECADE_OR_CENTURY.matcher(value).matches()) {
      int missing = 4 - value.length();
      return value + "0".repeat(missing) + "/" + value + "9".repeat(missing);
    }
    return week(value).or(() -> months(value)).orElse(null);
  }

  private static Optional<String> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    // the 4th of January is in the first week of its year
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
    LocalDate first = week.group(3) == null ? monday : monday.plusDays(5);
    return Optional.of(first + "/" + monday.plusDays(6));
  }

  private static Optional<String> months(String value) {
    Matcher unit = MONTHS.matcher(value);
    if (!unit.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(unit.group(1));
    String name = unit.group(2);
    int number = name.charAt(1) - '0';
    return Optional.of(
        switch (name.charAt(0)) {
          case 'Q' -> months(year, 3 * number - 2, 3);
          case 'H' -> months(year, 6 * number - 5, 6);
          default ->
              switch (name) {
                case "SP" -> months(year, 3, 3);
                case "SU" -> months(year, 6, 3);
                case "FA" -> months(year, 9, 3);
                default -> months(year, 12, 3);
              };
        });
  }

  private static String months(int year, int first, int count) {
    LocalDate start = LocalDate.of(year, first, 1);
    return start.toString().substring(0, 7)
        + "/"
        + start.plusMonths(count - 1L).toString().substring(0, 7);
  }
}
