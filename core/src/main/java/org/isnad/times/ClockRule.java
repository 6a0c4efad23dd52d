package org.isnad.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours: الساعة 9:30 صباحا, الساعة الثامنة مساء, 17:42 ت م, الساعة 1:20 ظهر 3 مارس. The day is the
 * one behind it, else the last one named, else that of publication.
 */
final class ClockRule implements Rule {
  private final DayRule days = new DayRule();

  @Override
  public long starts() {
    return NUMBER | Rule.bits(Role.HOUR, Role.HOUR_NAME);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term word = s.term(i, Role.HOUR);
    int at = word == null ? i : i + 1;
    int hour = s.number(at);
    int minute = -1;
    int end = at + 1;
    boolean named = hour < 0;
    if (named) {
      Term name = s.bare(at, Role.HOUR_NAME);
      if (name == null) {
        return null;
      }
      hour = name.value();
      end = at + name.length();
      if (s.is(end, "والنصف")) {
        minute = 30;
        end++;
      } else if (s.is(end, "والربع")) {
        minute = 15;
        end++;
      }
    } else if (s.is(end, ":") && s.number(end + 1) >= 0 && s.joined(end) && s.joined(end + 1)) {
      minute = s.token(end + 1).form().length() == 2 ? s.number(end + 1) : -2;
      end += 2;
      if (s.is(end, ":") && s.joined(end) && s.joined(end + 1) && s.number(end + 1) >= 0) {
        end += 2;
      }
    }
    if (hour < 0 || hour > 24 || minute > 59 || minute == -2) {
      return null;
    }
    boolean agency = s.is(end, "ت") && s.is(end + 1, "م");
    if (word == null && !named && !agency && (minute < 0 || !isClock(s, i, end))) {
      return null;
    }
    if (word == null && named && s.bare(end, Role.CLOCK_PART) == null) {
      return null;
    }
    Found day = dayBehind(s, end);
    Term part = s.bare(s.is(end, "من") ? end + 1 : end, Role.CLOCK_PART);
    if (word != null
        && minute < 0
        && part == null
        && day == null
        && s.number(at) >= 0
        && !isClock(s, i, end)) {
      return null;
    }
    if (word != null && !s.token(i).form().contains("ال") && part == null && minute < 0) {
      return null;
    }
    if (part != null) {
      hour = hour < 12 && part.value() > 0 && !(part.value() == 1 && hour == 11) ? hour + 12 : hour;
      end = s.bare(end, Role.CLOCK_PART) == null ? end : end + part.length();
    }
    List<String> because =
        UnitRule.because("times.clock", word == null ? List.of() : List.of(word.id()));
    int clitic = word == null ? 0 : word.clitic();
    if (day != null && day.meaning() instanceof Meaning.Day d) {
      because.addAll(day.because());
      Meaning meaning =
          new Meaning.Day(
              d.offset(), d.weekday(), d.day(), d.month(), d.hijri(), d.frame(), hour, minute);
      return new Found(i, clitic, day.end(), "time", meaning, because);
    }
    return new Found(i, clitic, end, "time", new Meaning.Hour(hour, minute, agency), because);
  }

  /** The day of الساعة 9 من مساء أمس, ظهر 2 أكتوبر. */
  private @Nullable Found dayBehind(Scan s, int i) {
    Found day = days.find(s, s.is(i, "من") ? i + 1 : i);
    if (day == null && s.bare(i, Role.CLOCK_PART) != null) {
      day = days.find(s, i + 1);
      if (day == null && s.is(i + 1, "من")) {
        day = days.find(s, i + 2);
      }
    }
    return day == null || day.clitic() > 0 ? null : day;
  }

  private static boolean isClock(Scan s, int i, int end) {
    return s.bare(end, Role.CLOCK_PART) != null
        || s.is(end, "بتوقيت")
        || s.is(end, "بالتوقيت")
        || s.is(end, "غرينتش")
        || s.is(end, "جرينتش")
        || s.is(end, "(")
        || s.is(i - 1, "الساعة");
  }
}
