package org.isnad.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.model.Words;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Sets meanings against the day of publication and the times named before. What hangs on a day that
 * is not known is null. For one article and one thread.
 */
final class Resolver {

  /** So many tokens after a day an hour is still of that day. */
  private static final int SAME_SCENE = 40;

  private final Tendency tendency;
  private final @Nullable LocalDate now;
  private final History history = new History();
  private final YearChoice years;

  Resolver(Scan s, Words words, @Nullable LocalDate now) {
    this.tendency = new Tendency(s, words);
    this.now = now;
    this.years = new YearChoice(s, tendency, now, history);
  }

  /** The time that an expression names; null if it is not known. */
  @Nullable Moment resolve(Found found) {
    Moment moment;
    try {
      moment = moment(found, found.meaning());
      if (moment != null && moment.start().getYear() < 1) {
        moment = null;
      }
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
    boolean over =
        offset == 0 && today.isBefore(saturday) && tendency.of(found.first(), found.end()) <= 0;
    LocalDate start = over ? saturday.minusWeeks(1) : saturday;
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
      return years.hijri(found, day.month(), day.day(), day.frame());
    }
    int year = years.year(found, day.month(), day.day(), day.frame());
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
      Moment from = years.hijri(found, days.month(), days.from(), days.frame());
      return from == null
          ? null
          : Moment.days(from.start(), from.start().plusDays(days.to() - days.from()));
    }
    int year = years.year(found, days.month(), days.to(), days.frame());
    return year == 0
        ? null
        : Moment.days(
            LocalDate.of(year, days.month(), days.from()),
            LocalDate.of(year, days.month(), days.to()));
  }

  private @Nullable Moment months(Found found, Meaning.Months months) {
    if (months.hijri()) {
      return years.hijri(found, months.first(), 0, months.frame());
    }
    int year =
        months.count() > 1 && months.frame().reference() == Reference.TURN
            ? years.turned(months.first(), months.count(), months.frame().value())
            : years.year(found, months.first(), 0, months.frame());
    return year == 0 ? null : Moment.months(YearMonth.of(year, months.first()), months.count());
  }

  private @Nullable Moment feast(Found found, Meaning.Feast feast) {
    if (feast.hijri()) {
      return years.hijri(found, feast.month(), feast.day(), feast.frame());
    }
    int year = years.year(found, feast.month(), feast.day(), feast.frame());
    return year == 0 ? null : Moment.day(LocalDate.of(year, feast.month(), feast.day()));
  }
}
