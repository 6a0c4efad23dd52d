package org.isnad.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** The Umm al-Qura calendar, as the JDK has it (years 1300 to 1600 of the Hijra). */
final class Hijri {
  private Hijri() {}

  /** A day, or a whole month where {@code day} is 0; empty where the calendar has none such. */
  static Optional<Moment> moment(int year, int month, int day) {
    try {
      HijrahDate first = HijrahDate.of(year, month, Math.max(day, 1));
      LocalDate start = LocalDate.from(first);
      return Optional.of(
          day > 0
              ? Moment.day(start)
              : Moment.days(start, start.plusDays(first.lengthOfMonth() - 1L)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The year of the Hijra that a day is in. */
  static int year(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }
}
