package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The parts that expressions share: a day's number, the name of a month in one or two calendars
 * (أكتوبر/تشرين الأول), the year or turn behind it.
 */
final class Dates {
  /** A number or ordinal that can be the day of a month. */
  record DayNumber(int value, int end, boolean ordinal, List<String> because) {}

  /** A month, {@code sure} where it is written in two calendars or after شهر. */
  record MonthName(int value, boolean hijri, Term.Strength strength, int end, String id) {
    boolean needsMore() {
      return strength != Term.Strength.STRONG;
    }
  }

  record FrameAt(Frame frame, int end, List<String> because) {
    static FrameAt none(int at) {
      return new FrameAt(Frame.OPEN, at, List.of());
    }
  }

  /** A day of a month; month 0 for الشهر الجاري. {@code last} is the end of a range, else 0. */
  record DatePart(
      int day, int last, int month, boolean hijri, Frame frame, int end, List<String> because) {}

  private Dates() {}

  static @Nullable DayNumber dayNumber(Scan s, int i) {
    int value = s.number(i);
    if (value >= 1 && value <= 31) {
      return new DayNumber(value, i + 1, false, List.of());
    }
    Term article = s.term(i, Role.ARTICLE);
    if (article != null) {
      int after = s.number(i + 1);
      return after >= 1 && after <= 31
          ? new DayNumber(after, i + 2, false, List.of(article.id()))
          : null;
    }
    Term ordinal = s.term(i, Role.ORDINAL);
    return ordinal == null
        ? null
        : new DayNumber(ordinal.value(), i + ordinal.length(), true, List.of(ordinal.id()));
  }

  /** The month at a token, with its other name behind it. */
  static @Nullable MonthName month(Scan s, int i, boolean first) {
    boolean word = s.has(i, Role.MONTH_WORD) && (first || s.bare(i, Role.MONTH_WORD) != null);
    int at = word ? i + 1 : i;
    Term term = monthTerm(s, at, first && !word);
    if (term == null) {
      return null;
    }
    int end = at + term.length();
    Term.Strength strength = word ? Term.Strength.STRONG : term.strength();
    boolean hijri = term.role() == Role.HIJRI_MONTH;
    if (!hijri) {
      int other = otherName(s, end, term);
      if (other > end) {
        end = other;
        strength = Term.Strength.STRONG;
      }
    }
    return new MonthName(term.value(), hijri, strength, end, term.id());
  }

  private static @Nullable Term monthTerm(Scan s, int i, boolean clitic) {
    Term term = s.term(i, Role.MONTH);
    if (term == null) {
      term = s.term(i, Role.HIJRI_MONTH);
    }
    return term == null || (term.clitic() > 0 && !clitic) ? null : term;
  }

  private static int otherName(Scan s, int end, Term month) {
    boolean bracket = s.is(end, "(");
    int at = bracket || s.isStroke(end) ? end + 1 : end;
    Term other = s.bare(at, Role.MONTH);
    if (other == null || other.id().equals(month.id()) || other.value() != month.value()) {
      return end;
    }
    int after = at + other.length();
    return !bracket ? after : s.is(after, ")") ? after + 1 : end;
  }

  /** The year or turn behind a month or season. */
  static FrameAt frame(Scan s, int i, boolean hijri) {
    int at = s.isStroke(i) || (s.isComma(i) && s.year(i + 1, hijri) > 0) ? i + 1 : i;
    int year = s.year(at, hijri);
    if (year > 0 && !s.has(at + 1, Role.COUNTED)) {
      return new FrameAt(new Frame(Reference.YEAR, year), era(s, at + 1), List.of());
    }
    if (at > i) {
      return FrameAt.none(i);
    }
    Term turn = s.bare(i, Role.TURN);
    if (turn != null) {
      return new FrameAt(
          new Frame(Reference.TURN, turn.value()), i + turn.length(), List.of(turn.id()));
    }
    boolean of = s.is(i, "من");
    int ofYear = of ? s.year(i + 1, hijri) : -1;
    return ofYear > 0
        ? new FrameAt(new Frame(Reference.YEAR, ofYear), era(s, i + 2), List.of())
        : yearFrame(s, of ? i + 1 : i, i, hijri);
  }

  /** عام 2015, العام الماضي, هذا العام, العام نفسه. */
  private static FrameAt yearFrame(Scan s, int at, int start, boolean hijri) {
    if (at >= s.size() || s.token(at).form().startsWith("و")) {
      return FrameAt.none(start);
    }
    Term unit = s.term(at, Role.UNIT);
    if (unit == null) {
      unit = s.term(at, Role.UNIT_THE);
    }
    if (unit != null && unit.value() == 4) {
      int year = s.year(at + 1, hijri);
      if (year > 0) {
        return new FrameAt(new Frame(Reference.YEAR, year), era(s, at + 2), List.of(unit.id()));
      }
    }
    Ref ref = unitReference(s, at, 4);
    if (ref == null) {
      return FrameAt.none(start);
    }
    int stated = s.year(ref.end(), hijri);
    if (stated > 0) {
      return new FrameAt(new Frame(Reference.YEAR, stated), era(s, ref.end() + 1), ref.because());
    }
    Frame frame =
        ref.same() ? new Frame(Reference.SAME_YEAR, 0) : new Frame(Reference.YEAR_TURN, ref.turn());
    return new FrameAt(frame, ref.end(), ref.because());
  }

  /** A definite unit with what points at it: هذا العام, العام الماضي, الشهر ذاته. */
  record Ref(int unit, int turn, boolean same, int end, List<String> because) {}

  /**
   * Reads a unit that is pointed at.
   *
   * @param unit the unit that is wanted, 0 for any
   */
  static @Nullable Ref unitReference(Scan s, int i, int unit) {
    Term before = s.term(i, Role.THIS);
    boolean far = false;
    if (before == null) {
      before = s.term(i, Role.THAT);
      far = before != null;
    }
    Term noun = s.term(before == null ? i : i + 1, Role.UNIT_THE);
    if (noun == null || (unit > 0 && noun.value() != unit)) {
      return null;
    }
    if (before != null) {
      return noun.clitic() > 0
          ? null
          : new Ref(noun.value(), 0, far, i + 2, List.of(before.id(), noun.id()));
    }
    Term turn = s.bare(i + 1, Role.TURN);
    if (turn != null) {
      int end = i + 1 + turn.length();
      return new Ref(noun.value(), turn.value(), false, end, List.of(noun.id(), turn.id()));
    }
    Term same = s.bare(i + 1, Role.SAME);
    if (same == null) {
      same = s.bare(i + 1, Role.THAT);
    }
    if (same != null) {
      return new Ref(noun.value(), 0, true, i + 2, List.of(noun.id(), same.id()));
    }
    Term near = s.bare(i + 1, Role.THIS);
    return near == null || noun.value() == 1
        ? null
        : new Ref(noun.value(), 0, false, i + 2, List.of(noun.id(), near.id()));
  }

  /** One past م or هـ behind a year, if there is one. */
  static int era(Scan s, int i) {
    return s.bare(i, Role.ERA) != null ? i + 1 : i;
  }

  /** Whether the era behind a year is that of the Hijra. */
  static boolean isHijra(Scan s, int i) {
    Term era = s.bare(i, Role.ERA);
    return era != null && era.value() == 1;
  }

  /** A day of a month, or from one day to another: 25 و28 مايو. */
  static @Nullable DatePart date(Scan s, int i) {
    DayNumber day = dayNumber(s, i);
    if (day == null) {
      return monthFirst(s, i);
    }
    DatePart single = monthBehind(s, day, 0, day.end());
    if (single != null) {
      return single;
    }
    int at = day.end();
    if (s.is(at, "و") || s.isStroke(at) || s.has(at, Role.TO)) {
      at++;
    } else if (!s.has(at, Role.ORDINAL)) {
      return null;
    }
    DayNumber last = dayNumber(s, at);
    return last == null || last.value() <= day.value()
        ? null
        : monthBehind(s, day, last.value(), last.end());
  }

  /** يوليو 16, 2012. */
  private static @Nullable DatePart monthFirst(Scan s, int i) {
    Term month = s.bare(i, Role.MONTH);
    if (month == null) {
      return null;
    }
    int at = i + month.length();
    int day = s.number(at);
    int year = s.year(s.isComma(at + 1) ? at + 2 : at + 1, false);
    return day < 1 || day > 31 || year < 0
        ? null
        : new DatePart(
            day,
            0,
            month.value(),
            false,
            new Frame(Reference.YEAR, year),
            s.isComma(at + 1) ? at + 3 : at + 2,
            List.of(month.id()));
  }

  private static @Nullable DatePart monthBehind(Scan s, DayNumber day, int last, int at) {
    boolean of = s.is(at, "من");
    int m = of || s.isStroke(at) ? at + 1 : at;
    MonthName month = month(s, m, false);
    if (month != null && (!day.ordinal() || of || day.because().size() > 0)) {
      if (s.isStroke(at) && month.needsMore() && s.year(month.end() + 1, month.hijri()) < 0) {
        return null;
      }
      FrameAt frame = frame(s, month.end(), month.hijri());
      if (month.strength() == Term.Strength.NAME
          && !of
          && frame.frame().isOpen()
          && month.hijri()
          && day.ordinal()) {
        return null;
      }
      List<String> because = new ArrayList<>(day.because());
      because.add(month.id());
      because.addAll(frame.because());
      return new DatePart(
          day.value(), last, month.value(), month.hijri(), frame.frame(), frame.end(), because);
    }
    Ref ref = unitReference(s, m, 3);
    if (ref == null) {
      return null;
    }
    Frame frame =
        ref.same()
            ? new Frame(Reference.SAME_MONTH, 0)
            : new Frame(Reference.MONTH_TURN, ref.turn());
    List<String> because = new ArrayList<>(day.because());
    because.addAll(ref.because());
    return new DatePart(day.value(), last, 0, false, frame, ref.end(), because);
  }
}
