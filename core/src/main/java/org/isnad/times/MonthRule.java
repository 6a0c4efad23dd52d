package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.times.Dates.FrameAt;
import org.isnad.times.Dates.MonthName;
import org.jspecify.annotations.Nullable;

/**
 * Months: مايو, شهر أبريل/نيسان الجاري, شباط 2014, سبتمبر أو أكتوبر المقبلين. A form that is also
 * another word (مارس) needs a preposition, شهر or a year beside it.
 */
final class MonthRule implements Rule {
  @Override
  public long starts() {
    return Rule.bits(Role.MONTH, Role.HIJRI_MONTH, Role.MONTH_WORD, Role.PAIR, Role.BETWEEN);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    MonthName month = Dates.month(s, i, true);
    boolean paired = false;
    int at = i;
    if (month == null && (s.has(i, Role.PAIR) || s.has(i, Role.BETWEEN))) {
      month = Dates.month(s, i + 1, false);
      paired = month != null;
      at = i + 1;
    }
    if (month == null || (at == i && isOfDay(s, i))) {
      return null;
    }
    List<String> because = new ArrayList<>(4);
    because.add("times.month");
    because.add(month.id());
    int clitic = clitic(s, i);
    Found pair = pair(s, i, clitic, month, paired, because);
    if (pair != null || s.has(i, Role.BETWEEN)) {
      return pair;
    }
    FrameAt frame = Dates.frame(s, month.end(), month.hijri());
    if (frame.frame().isOpen()) {
      FrameAt shared = shared(s, month.end(), month.hijri());
      frame = new FrameAt(shared.frame(), month.end(), shared.because());
    }
    if (frame.frame().isOpen() && !standsAlone(s, i, clitic, month)) {
      return null;
    }
    because.addAll(frame.because());
    return new Found(
        i,
        clitic,
        frame.end(),
        "month",
        new Meaning.Months(month.value(), 1, month.hijri(), frame.frame()),
        because);
  }

  /** The year behind a second month: أكتوبر وديسمبر 2021. */
  private static FrameAt shared(Scan s, int i, boolean hijri) {
    boolean joined = s.is(i, "و") || s.is(i, "او") || s.is(i, "ثم");
    if (i >= s.size() || (!joined && !s.token(i).form().startsWith("و"))) {
      return FrameAt.none(i);
    }
    MonthName other = Dates.month(s, joined ? i + 1 : i, true);
    FrameAt frame =
        other == null || other.hijri() != hijri
            ? FrameAt.none(i)
            : Dates.frame(s, other.end(), hijri);
    return frame.frame().reference() == Frame.Reference.TURN ? FrameAt.none(i) : frame;
  }

  /** A month that belongs to a day that was no date: مدينة السادس من أكتوبر. */
  private static boolean isOfDay(Scan s, int i) {
    return s.number(i - 1) > 0 || (s.is(i - 1, "من") && s.has(i - 2, Role.ORDINAL));
  }

  private static int clitic(Scan s, int i) {
    for (Role role :
        List.of(Role.MONTH_WORD, Role.MONTH, Role.HIJRI_MONTH, Role.PAIR, Role.BETWEEN)) {
      Term term = s.term(i, role);
      if (term != null) {
        return term.clitic();
      }
    }
    return 0;
  }

  /** سبتمبر أو أكتوبر المقبلين, شهري مايو ويونيو 2014. */
  private static @Nullable Found pair(
      Scan s, int i, int clitic, MonthName month, boolean paired, List<String> because) {
    int at = month.end();
    boolean joined =
        s.is(at, "او") || s.is(at, "و") || s.isDash(at) || (paired && s.has(at, Role.TO));
    MonthName other = Dates.month(s, joined ? at + 1 : at, !joined);
    if (other == null || (!joined && (s.is(i, "من") || !s.token(at).form().startsWith("و")))) {
      return null;
    }
    FrameAt frame = Dates.frame(s, other.end(), other.hijri());
    Term turn = s.bare(other.end(), Role.TURN);
    if (!paired && (turn == null || !turn.dual()) && !s.isDash(at)) {
      return null;
    }
    int count = Math.floorMod(other.value() - month.value(), 12) + 1;
    because.add(other.id());
    because.addAll(frame.because());
    return new Found(
        i,
        clitic,
        frame.end(),
        "range",
        new Meaning.Months(month.value(), count, month.hijri(), frame.frame()),
        because);
  }

  private static boolean standsAlone(Scan s, int i, int clitic, MonthName month) {
    boolean at = s.has(i - 1, Role.AT) || s.has(i - 1, Role.PHASE);
    return !s.has(i - 1, Role.NOT_BEFORE_DATE)
        && switch (month.strength()) {
          case STRONG -> true;
          case WEAK -> at && clitic == 0;
          case NAME -> month.hijri() && month.value() == 9 && at && clitic == 0;
        };
  }
}
