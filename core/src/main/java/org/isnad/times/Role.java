package org.isnad.times;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word does in an expression of time; the column {@code role} of the tables of times. */
enum Role {
  MONTH,
  HIJRI_MONTH,
  WEEKDAY,
  SEASON,
  HOLIDAY,
  /** A word before a day and month that belongs to one famous day: أحداث 11 سبتمبر. */
  KNOWN_DAY,
  /** A singular unit without ال: يوم, عام. */
  UNIT,
  /** A singular unit with ال: الشهر. */
  UNIT_THE,
  UNIT_TWO,
  UNIT_TWO_THE,
  UNIT_MANY,
  UNIT_MANY_THE,
  /** A day counted from today: أمس. */
  RELATIVE_DAY,
  /** A part of the day before the day: صباح. */
  PART,
  /** A part of the day after an hour: صباحا. */
  CLOCK_PART,
  /** الساعة. */
  HOUR,
  /** الثامنة. */
  HOUR_NAME,
  /** الماضي, الجاري, المقبل. */
  TURN,
  /** نفسه, ذاته. */
  SAME,
  /** هذا. */
  THIS,
  /** ذلك. */
  THAT,
  /** بداية, منتصف, نهاية. */
  PHASE,
  WEEKEND,
  DECADE,
  /** في وقت لاحق. */
  LATER,
  ORDINAL,
  CARDINAL,
  /** قبل, منذ before a count of units. */
  AGO,
  /** نحو between قبل and the count. */
  ABOUT,
  /** م, هـ after a year. */
  ERA,
  /** النصف, الربع. */
  FRACTION,
  /** الأخير of quarters and halves. */
  LAST_ONE,
  /** الموافق. */
  AGREEING,
  /** يومي, عامي before two days or years. */
  PAIR,
  BETWEEN,
  TO,
  /** شهر before the name of a month. */
  MONTH_WORD,
  /** A preposition after which a bare month, year or season is a time. */
  AT,
  /** A noun that a year follows: انتخابات 2010. */
  YEAR_NOUN,
  /** A noun that العام qualifies: الأمين العام. */
  GENERAL,
  /** A thing that numbers count: 2000 شخص. */
  COUNTED,
  NOT_BEFORE_DATE,
  NOT_BEFORE_YEAR,
  NOT_BEFORE_TODAY,
  /** Before في اليوم it counts how often: ثلاث مرات في اليوم. */
  NOT_BEFORE_TODAY_IN,
  NOT_AFTER_TODAY,
  NOT_BEFORE_WEEKDAY,
  NOT_AFTER_SEASON,
  NOT_AFTER_UNIT,
  NOT_AFTER_AGO,
  /** ال before a number. */
  ARTICLE,
  TENDENCY;

  private static final Map<String, Role> BY_CODE = new HashMap<>();

  static {
    for (Role role : values()) {
      BY_CODE.put(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role);
    }
  }

  /** A bit of its own, for sets of roles. */
  @SuppressWarnings("EnumOrdinal") // never stored
  long bit() {
    return 1L << ordinal();
  }

  /** The role written as {@code code}, null if there is none. */
  static @Nullable Role of(String code) {
    return BY_CODE.get(code);
  }
}
