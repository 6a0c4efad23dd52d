package org.isnad.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Which year a month, a day of it or a feast belongs to: the one that the text gives or points at,
 * that of the story it tells, else the nearest by tense.
 */
final class YearChoice {
  /** A day or month ahead counts as so much farther, by what the sentence tells. */
  private static final int AGAINST = 3;

  private final Scan s;
  private final Tendency tendency;
  private final @Nullable LocalDate now;
  private final History history;

  YearChoice(Scan s, Tendency tendency, @Nullable LocalDate now, History history) {
    this.s = s;
    this.tendency = tendency;
    this.now = now;
    this.history = history;
  }

  /** The year of a month, or of a day of it; 0 if it is not known. */
  int year(Found found, int month, int day, Frame frame) {
    LocalDate today = now;
    return switch (frame.reference()) {
      case YEAR -> frame.value();
      case SAME_YEAR -> {
        Moment last = history.last(Unit.YEAR);
        yield last == null ? 0 : last.start().getYear();
      }
      case YEAR_TURN -> today == null ? 0 : today.getYear() + frame.value();
      case TURN -> today == null ? 0 : turned(today, month, day, frame.value());
      case OPEN, MONTH_TURN, SAME_MONTH -> openYear(found, month, day);
    };
  }

  /** The year of a month or day that the text leaves open; 0 if it is not known. */
  private int openYear(Found found, int month, int day) {
    LocalDate today = now;
    Term event = s.term(found.first() - 1, Role.KNOWN_DAY);
    if (event != null && event.value2() == month && event.value3() == day) {
      return event.value();
    }
    int named = today == null ? 0 : byWeekday(found, today, month, day);
    if (named > 0) {
      return named;
    }
    int story = history.storyYear();
    if (story > 0 && (today == null || Math.abs(story - today.getYear()) > 1)) {
      return story;
    }
    Moment same = history.sameName(month, day, today == null);
    if (same != null) {
      return same.start().getYear();
    }
    return today == null ? 0 : nearest(found, today, month, day);
  }

  /** The nearest year in which a date has the weekday that the text gives it; 0 for none. */
  private static int byWeekday(Found found, LocalDate today, int month, int day) {
    int weekday = found.meaning() instanceof Meaning.Day d ? d.weekday() : 0;
    for (int step : new int[] {0, -1, 1}) {
      LocalDate date =
          YearMonth.of(today.getYear() + step, month).atDay(1).plusDays(Math.max(day, 1) - 1L);
      if (weekday > 0 && day > 0 && date.getDayOfWeek().getValue() == weekday) {
        return date.getYear();
      }
    }
    return 0;
  }

  private static int turned(LocalDate today, int month, int day, int turn) {
    int compared =
        day == 0
            ? Integer.compare(month, today.getMonthValue())
            : Integer.compare(month * 32 + day, today.getMonthValue() * 32 + today.getDayOfMonth());
    return switch (turn) {
      case -1 -> compared < 0 ? today.getYear() : today.getYear() - 1;
      case 0 -> today.getYear();
      default -> compared > 0 ? today.getYear() : today.getYear() + 1;
    };
  }

  /** The year of the last season that is over, or of the next that has not begun. */
  int turned(int first, int count, int turn) {
    if (now == null) {
      return 0;
    }
    YearMonth month = YearMonth.from(now);
    for (int year = now.getYear() + 1; year > now.getYear() - 3; year--) {
      YearMonth start = YearMonth.of(year, first);
      YearMonth end = start.plusMonths(count - 1L);
      if (turn > 0 && start.isAfter(month) && !start.minusYears(1).isAfter(month)) {
        return year;
      }
      if (turn < 0 && end.isBefore(month)) {
        return year;
      }
      if (turn == 0 && !start.isAfter(month)) {
        return year;
      }
    }
    return 0;
  }

  private int nearest(Found found, LocalDate today, int month, int day) {
    int told = tendency.of(found.first(), found.end());
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      long distance =
          day == 0
              ? ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.of(year, month)) * 30
              : ChronoUnit.DAYS.between(
                  today, YearMonth.of(year, month).atDay(1).plusDays(day - 1L));
      int weight = distance > 0 ? (told < 0 ? AGAINST : told == 0 ? 2 : 1) : told > 0 ? AGAINST : 1;
      if (Math.abs(distance) * weight < least) {
        least = Math.abs(distance) * weight;
        best = year;
      }
    }
    return best;
  }

  /** A day or month of the Hijra. */
  @Nullable Moment hijri(Found found, int month, int day, Frame frame) {
    if (frame.reference() == Reference.YEAR) {
      int year = frame.value();
      return year >= 1500 ? hijriIn(year, month, day) : Hijri.moment(year, month, day).orElse(null);
    }
    if (frame.reference() == Reference.YEAR_TURN && now != null) {
      return hijriIn(now.getYear() + frame.value(), month, day);
    }
    LocalDate today = now;
    if (today == null) {
      return null;
    }
    int direction =
        frame.reference() == Reference.TURN
            ? frame.value() == 0 ? 0 : frame.value() * AGAINST
            : tendency.of(found.first(), found.end());
    Moment best = null;
    long least = Long.MAX_VALUE;
    int base = Hijri.year(today);
    for (int year = base - 1; year <= base + 1; year++) {
      Moment moment = Hijri.moment(year, month, day).orElse(null);
      if (moment != null) {
        long distance = distance(moment, today, direction);
        if (distance < least) {
          least = distance;
          best = moment;
        }
      }
    }
    return best;
  }

  private static long distance(Moment moment, LocalDate today, int direction) {
    if (!today.isBefore(moment.start()) && !today.isAfter(moment.end())) {
      return Math.abs(direction) == AGAINST ? 1000 : 0;
    }
    long days = ChronoUnit.DAYS.between(today, moment.start());
    boolean against = direction != 0 && (days > 0) != (direction > 0);
    int weight = !against ? 1 : Math.abs(direction) == AGAINST ? 100 : AGAINST;
    return Math.abs(days) * weight;
  }

  private static @Nullable Moment hijriIn(int gregorian, int month, int day) {
    for (int year = gregorian - 580; year <= gregorian - 576; year++) {
      Moment moment = Hijri.moment(year, month, day).orElse(null);
      if (moment != null && moment.start().getYear() == gregorian) {
        return moment;
      }
    }
    return null;
  }
}
