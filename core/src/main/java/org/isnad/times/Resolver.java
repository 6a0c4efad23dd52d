package org.isnad.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.model.Words;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Sets meanings against the day of publication and the times named before. What hangs on a day that
 * is not known is null. For one article and one thread.
 */
final class Resolver {
  /** A day or month ahead counts as so much farther, by what the sentence tells. */
  private static final int AGAINST = 3;

  /** So many tokens after a date of long ago, a month without a year is still of that year. */
  private static final int SAME_STORY = 30;

  /** So many tokens after a day an hour is still of that day. */
  private static final int SAME_SCENE = 40;

  private final Scan s;
  private final Tendency tendency;
  private final @Nullable LocalDate now;
  private final History history = new History();

  Resolver(Scan s, Words words, @Nullable LocalDate now) {
    this.s = s;
    this.tendency = new Tendency(s, words);
    this.now = now;
  }

  History history() {
    return history;
  }

  /** The time that an expression names; null if it is not known. */
  @Nullable Moment resolve(Found found) {
    Moment moment;
    try {
      moment = moment(found, found.meaning());
    } catch (DateTimeException e) {
      // 31 يونيو
      moment = null;
    }
    history.add(found, moment);
    return moment;
  }

  private @Nullable Moment moment(Found found, Meaning meaning) {
    if (meaning instanceof Meaning.Day day) {
      return day(found, day);
    } else if (meaning instanceof Meaning.Days days) {
      return days(found, days);
    } else if (meaning instanceof Meaning.Weekdays weekdays) {
      Moment last = now == null ? null : weekday(found, weekdays.to(), weekdays.frame());
      return last == null
          ? null
          : Moment.days(
              last.start().minusDays(Math.floorMod(weekdays.to() - weekdays.from(), 7)),
              last.start());
    } else if (meaning instanceof Meaning.Months months) {
      return months(found, months);
    } else if (meaning instanceof Meaning.Years years) {
      return years(years);
    } else if (meaning instanceof Meaning.DayNumber number) {
      return history.sameDay(number.day());
    } else if (meaning instanceof Meaning.Same same) {
      return same(same.unit());
    } else if (meaning instanceof Meaning.Feast feast) {
      return feast(found, feast);
    } else if (meaning instanceof Meaning.Hour hour) {
      Moment day = hour.ofPublication() ? null : history.dayNear(found.first() - SAME_SCENE);
      LocalDate date = day == null || !day.isDay() ? now : day.start();
      return date == null ? null : Moment.day(date).at(hour.hour(), hour.minute());
    }
    return now == null ? null : counted(found, meaning, now);
  }

  /** What hangs on nothing but the day of publication. */
  private @Nullable Moment counted(Found found, Meaning meaning, LocalDate today) {
    if (meaning instanceof Meaning.Counted counted) {
      return unit(counted.unit(), counted.offset(), today);
    } else if (meaning instanceof Meaning.Rest rest) {
      Moment whole = unit(rest.unit(), 0, today);
      return Moment.days(today, whole.end());
    } else if (meaning instanceof Meaning.Stretch stretch) {
      return stretch(stretch, today);
    } else if (meaning instanceof Meaning.Ago ago) {
      return ago.unit() == Unit.DECADE || ago.unit() == Unit.CENTURY
          ? unit(Unit.YEAR, -ago.count() * (ago.unit() == Unit.DECADE ? 10 : 100), today)
          : unit(ago.unit(), -ago.count(), today);
    } else if (meaning instanceof Meaning.Weekend weekend) {
      return weekend(found, weekend.offset(), today);
    }
    return null;
  }

  private static Moment unit(Unit unit, int offset, LocalDate today) {
    return switch (unit) {
      case DAY -> Moment.day(today.plusDays(offset));
      case WEEK -> Moment.week(today.plusWeeks(offset));
      case MONTH -> Moment.months(YearMonth.from(today).plusMonths(offset), 1);
      case YEAR -> Moment.years(today.getYear() + offset, today.getYear() + offset);
      case DECADE -> {
        int first = (today.getYear() / 10 + offset) * 10;
        yield Moment.years(first, first + 9);
      }
      case CENTURY -> {
        int first = ((today.getYear() - 1) / 100 + offset) * 100 + 1;
        yield Moment.years(first, first + 99);
      }
    };
  }

  private static Moment stretch(Meaning.Stretch stretch, LocalDate today) {
    long n = (long) stretch.count() * stretch.turn();
    Moment far =
        switch (stretch.unit()) {
          case DAY -> Moment.day(today.plusDays(n));
          case WEEK -> Moment.day(today.plusWeeks(n));
          case MONTH -> Moment.months(YearMonth.from(today).plusMonths(n), 1);
          case YEAR -> unit(Unit.YEAR, (int) n, today);
          case DECADE -> unit(Unit.YEAR, (int) n * 10, today);
          case CENTURY -> unit(Unit.YEAR, (int) n * 100, today);
        };
    return n < 0
        ? new Moment(far.start(), today, far.grain(), -1, -1)
        : new Moment(today, far.end(), far.grain(), -1, -1);
  }

  private Moment weekend(Found found, int offset, LocalDate today) {
    LocalDate saturday = Moment.week(today.plusWeeks(offset)).start().plusDays(5);
    boolean past =
        offset == 0 && today.isBefore(saturday) && tendency.of(found.first(), found.end()) <= 0;
    boolean ended = offset == 0 && past;
    LocalDate start = ended ? saturday.minusWeeks(1) : saturday;
    return Moment.days(start, start.plusDays(1));
  }

  private @Nullable Moment same(Unit unit) {
    Moment last = history.last(unit);
    if (last == null) {
      return null;
    }
    return switch (unit) {
      case DAY -> last.isDay() ? Moment.day(last.start()) : null;
      case WEEK -> Moment.week(last.start());
      case MONTH -> Moment.months(YearMonth.from(last.start()), 1);
      case YEAR, DECADE, CENTURY -> Moment.years(last.start().getYear(), last.start().getYear());
    };
  }

  private static @Nullable Moment years(Meaning.Years years) {
    if (!years.hijri()) {
      return Moment.years(years.first(), years.last());
    }
    Moment first = Hijri.moment(years.first(), 1, 0).orElse(null);
    Moment last = Hijri.moment(years.last(), 12, 0).orElse(null);
    return first == null || last == null ? null : Moment.days(first.start(), last.end());
  }

  private @Nullable Moment day(Found found, Meaning.Day day) {
    LocalDate date = null;
    boolean firm = false;
    if (day.day() > 0) {
      Moment dated = dated(found, day);
      date = dated == null ? null : dated.start();
      firm = day.frame().reference() == Reference.YEAR;
    } else if (day.offset() != Meaning.NONE) {
      date = now == null ? null : now.plusDays(day.offset());
    } else {
      Moment named = weekday(found, day.weekday(), day.frame());
      date = named == null ? null : named.start();
    }
    if (date == null) {
      return null;
    }
    if (day.weekday() > 0 && !firm) {
      date = nearest(date, day.weekday());
    }
    return Moment.day(date).at(day.hour(), day.minute());
  }

  /** The day of this name at most three days off: the text's own weekday wins. */
  private static LocalDate nearest(LocalDate date, int weekday) {
    int ahead = Math.floorMod(weekday - date.getDayOfWeek().getValue(), 7);
    return date.plusDays(ahead > 3 ? ahead - 7 : ahead);
  }

  private @Nullable Moment weekday(Found found, int weekday, Frame frame) {
    LocalDate today = now;
    if (today == null) {
      return null;
    }
    int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
    if (frame.reference() == Reference.TURN) {
      return Moment.day(
          switch (frame.value()) {
            case -1 -> today.plusDays(ahead - 7L);
            case 0 -> Moment.week(today).start().plusDays(weekday - 1L);
            default -> today.plusDays(ahead == 0 ? 7 : ahead);
          });
    }
    // yesterday's name for a day six days off would be misread: the press says المقبل then
    boolean coming = ahead == 0 || (ahead < 6 && tendency.of(found.first(), found.end()) > 0);
    return Moment.day(today.plusDays(coming ? ahead : ahead - 7L));
  }

  private @Nullable Moment dated(Found found, Meaning.Day day) {
    if (day.month() == 0) {
      YearMonth month = month(day.frame());
      return month == null ? null : Moment.day(month.atDay(day.day()));
    }
    if (day.hijri()) {
      return hijri(found, day.month(), day.day(), day.frame());
    }
    int year = year(found, day.month(), day.day(), day.frame());
    return year == 0 ? null : Moment.day(LocalDate.of(year, day.month(), day.day()));
  }

  /** The month of 12 من الشهر الجاري. */
  private @Nullable YearMonth month(Frame frame) {
    if (frame.reference() == Reference.SAME_MONTH) {
      Moment last = history.last(Unit.MONTH);
      return last == null ? null : YearMonth.from(last.start());
    }
    return now == null ? null : YearMonth.from(now).plusMonths(frame.value());
  }

  private @Nullable Moment days(Found found, Meaning.Days days) {
    if (days.month() == 0) {
      YearMonth month = month(days.frame());
      return month == null ? null : Moment.days(month.atDay(days.from()), month.atDay(days.to()));
    }
    if (days.hijri()) {
      Moment from = hijri(found, days.month(), days.from(), days.frame());
      return from == null
          ? null
          : Moment.days(from.start(), from.start().plusDays(days.to() - days.from()));
    }
    int year = year(found, days.month(), days.to(), days.frame());
    return year == 0
        ? null
        : Moment.days(
            LocalDate.of(year, days.month(), days.from()),
            LocalDate.of(year, days.month(), days.to()));
  }

  private @Nullable Moment months(Found found, Meaning.Months months) {
    if (months.hijri()) {
      return hijri(found, months.first(), 0, months.frame());
    }
    int year =
        months.count() > 1 && months.frame().reference() == Reference.TURN
            ? turned(months.first(), months.count(), months.frame().value())
            : year(found, months.first(), 0, months.frame());
    return year == 0 ? null : Moment.months(YearMonth.of(year, months.first()), months.count());
  }

  /** The year of the last season that is over, or of the next that has not begun. */
  private int turned(int first, int count, int turn) {
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

  private @Nullable Moment feast(Found found, Meaning.Feast feast) {
    if (feast.hijri()) {
      return hijri(found, feast.month(), feast.day(), feast.frame());
    }
    int year = year(found, feast.month(), feast.day(), feast.frame());
    return year == 0 ? null : Moment.day(LocalDate.of(year, feast.month(), feast.day()));
  }

  private @Nullable Moment hijri(Found found, int month, int day, Frame frame) {
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

  /** The year of a month, or of a day of it; 0 if it is not known. */
  private int year(Found found, int month, int day, Frame frame) {
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
    int years = history.explicitYear(found.first() - SAME_STORY);
    if (years > 0 && (today == null || Math.abs(years - today.getYear()) > 1)) {
      return years;
    }
    Moment same = history.sameName(month, day, today == null);
    if (same != null) {
      return same.start().getYear();
    }
    return today == null ? 0 : nearest(found, today, month, day);
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
}
