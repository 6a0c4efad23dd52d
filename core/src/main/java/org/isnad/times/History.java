package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times that an article has named so far, latest last. */
final class History {
  /**
   * A time that was named.
   *
   * @param moment null where it hangs on an unknown day
   * @param explicit whether the text gives its year in digits
   */
  record Named(Found found, @Nullable Moment moment, boolean explicit) {}

  private final List<Named> all = new ArrayList<>();

  void add(Found found, @Nullable Moment moment) {
    all.add(new Named(found, moment, isExplicit(found.meaning())));
  }

  /** The last named day, month, week or year; null if there is none or it isn't known. */
  @Nullable Moment last(Unit unit) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Named named = all.get(i);
      Moment moment = named.moment();
      boolean fits =
          switch (unit) {
            case DAY -> named.found().meaning() instanceof Meaning.Day;
            case WEEK ->
                named.found().meaning() instanceof Meaning.Day
                    || named.found().kind().equals("week");
            case MONTH ->
                named.found().meaning() instanceof Meaning.Day
                    || named.found().meaning() instanceof Meaning.Months;
            default -> true;
          };
      if (fits) {
        return moment;
      }
    }
    return null;
  }

  /** The last day named since a token; null if there is none. */
  @Nullable Moment dayNear(int token) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).found().first() >= token; i--) {
      Moment moment = all.get(i).moment();
      if (moment != null && moment.isDay()) {
        return moment;
      }
    }
    return null;
  }

  /** The last known month, or day where one is wanted, of this name. */
  @Nullable Moment sameName(int month, int day, boolean explicitOnly) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Named named = all.get(i);
      Moment moment = named.moment();
      if (moment == null || (explicitOnly && !named.explicit())) {
        continue;
      }
      boolean dayNamed = named.found().meaning() instanceof Meaning.Day d && d.month() > 0;
      boolean monthNamed = named.found().meaning() instanceof Meaning.Months m && m.count() == 1;
      if ((dayNamed || monthNamed)
          && moment.start().getMonthValue() == month
          && (day == 0 || (dayNamed && moment.start().getDayOfMonth() == day))) {
        return moment;
      }
    }
    return null;
  }

  /** The last day that is the so-manieth of its month: الـ12 after 12 يونيو. */
  @Nullable Moment sameDay(int day) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Moment moment = all.get(i).moment();
      if (moment != null && moment.isDay() && moment.start().getDayOfMonth() == day) {
        return moment;
      }
    }
    return null;
  }

  /**
   * The year in digits of the day or month named last, if the article has named no other times:
   * then it tells of the past. 0 if there is none.
   */
  int storyYear() {
    int year = 0;
    for (int i = all.size() - 1; i >= 0; i--) {
      Named named = all.get(i);
      if (named.found().meaning() instanceof Meaning.Years) {
        continue;
      }
      if (!named.explicit() || named.moment() == null) {
        return 0;
      }
      year = year == 0 ? named.moment().start().getYear() : year;
    }
    return year;
  }

  private static boolean isExplicit(Meaning meaning) {
    Frame frame =
        meaning instanceof Meaning.Day day
            ? day.frame()
            : meaning instanceof Meaning.Months months
                ? months.frame()
                : meaning instanceof Meaning.Days days ? days.frame() : Frame.OPEN;
    return meaning instanceof Meaning.Years || frame.reference() == Frame.Reference.YEAR;
  }
}
