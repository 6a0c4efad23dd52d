package org.isnad.times;

/** What an expression means before it is set against the calendar. Numbers are 0 where absent. */
sealed interface Meaning {
  /** No offset from today. */
  int NONE = Integer.MIN_VALUE;

  /**
   * A day: مساء أمس الاثنين 13 أغسطس.
   *
   * @param offset days from publication, {@link #NONE} if the text gives none
   * @param weekday 1 Monday to 7 Sunday
   * @param hour hour of the day, -1 for none
   * @param minute minute of the hour, -1 for none
   */
  record Day(
      int offset, int weekday, int day, int month, boolean hijri, Frame frame, int hour, int minute)
      implements Meaning {}

  /** From one day of a month to another: بين 25 و28 مايو. */
  record Days(int from, int to, int month, boolean hijri, Frame frame) implements Meaning {}

  /** From one weekday to the next: ليل الجمعة/السبت. */
  record Weekdays(int from, int to, Frame frame) implements Meaning {}

  /** A month, or several in a row: a season, a quarter, half a year. */
  record Months(int first, int count, boolean hijri, Frame frame) implements Meaning {}

  /** One or several years, Gregorian or of the Hijra. */
  record Years(int first, int last, boolean hijri) implements Meaning {}

  /** A unit counted from the present one: الأسبوع الماضي. */
  record Counted(Unit unit, int offset) implements Meaning {}

  /** A unit that the text has just named: العام نفسه, ذلك اليوم. */
  record Same(Unit unit) implements Meaning {}

  /** From publication to the end of the unit: في وقت لاحق هذا الشهر. */
  record Rest(Unit unit) implements Meaning {}

  /** The last or next few units: السنوات العشر الماضية. */
  record Stretch(Unit unit, int count, int turn) implements Meaning {}

  /** So many units before publication: قبل يومين. */
  record Ago(Unit unit, int count) implements Meaning {}

  /** Saturday and Sunday: عطلة نهاية الأسبوع. */
  record Weekend(int offset) implements Meaning {}

  /** A feast; day 0 is a whole month. */
  record Feast(boolean hijri, int month, int day, Frame frame) implements Meaning {}

  /** An hour of a day named before or of the day of publication. */
  record Hour(int hour, int minute, boolean ofPublication) implements Meaning {}

  /** A day whose month has been named before: في الـ12. */
  record DayNumber(int day) implements Meaning {}
}
