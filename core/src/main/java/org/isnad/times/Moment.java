package org.isnad.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A stretch of the calendar.
 *
 * @param start first day
 * @param end last day, or a day in the last month or year
 * @param grain how exactly its ends are known
 * @param hour hour of a single day, -1 for none
 * @param minute minute of the hour, -1 for none
 */
record Moment(LocalDate start, LocalDate end, Grain grain, int hour, int minute) {
  /** What the ends of a stretch are. */
  enum Grain {
    DAY,
    MONTH,
    YEAR
  }

  static Moment day(LocalDate day) {
    return new Moment(day, day, Grain.DAY, -1, -1);
  }

  static Moment days(LocalDate start, LocalDate end) {
    return new Moment(start, end, Grain.DAY, -1, -1);
  }

  static Moment months(YearMonth start, int count) {
    return new Moment(
        start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), Grain.MONTH, -1, -1);
  }

  static Moment years(int first, int last) {
    return new Moment(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR, -1, -1);
  }

  /** The week, Monday to Sunday, that a day is in. */
  static Moment week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return days(monday, monday.plusDays(6));
  }

  Moment at(int newHour, int newMinute) {
    return new Moment(start, end, grain, newHour, newMinute);
  }

  boolean isDay() {
    return grain == Grain.DAY && start.equals(end);
  }

  /** The EDTF value: 2024-10-11, 2024-10, 2019/2020, 2024-10-11T17:42. */
  String edtf() {
    String from = end(start);
    String to = end(end);
    if (!from.equals(to)) {
      return from + "/" + to;
    }
    if (hour < 0) {
      return from;
    }
    return from
        + (minute < 0
            ? String.format(Locale.ROOT, "T%02d", hour)
            : String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
  }

  private String end(LocalDate day) {
    String iso = day.toString();
    return switch (grain) {
      case DAY -> iso;
      case MONTH -> iso.substring(0, 7);
      case YEAR -> iso.substring(0, 4);
    };
  }
}
