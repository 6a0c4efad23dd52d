package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.times.Dates.DatePart;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/** An expression of a day as it is read, component by component. */
final class DayDraft {
  private final Scan s;
  private final int first;
  private final List<String> because = new ArrayList<>(6);
  private int at;
  private int clitic;
  private @Nullable Term part;
  private @Nullable Term relative;
  private @Nullable Term weekday;
  private @Nullable Term secondWeekday;
  private @Nullable DatePart date;
  private Frame frame = Frame.OPEN;
  private int end;

  DayDraft(Scan s, int i) {
    this.s = s;
    this.first = i;
    this.at = i;
    this.end = i;
    because.add("times.day");
  }

  private @Nullable Term term(int i, Role role) {
    return i == first ? s.term(i, role) : s.bare(i, role);
  }

  private boolean hasDay() {
    return relative != null || weekday != null || date != null;
  }

  private void take(Term term, int from) {
    because.add(term.id());
    if (from == first) {
      clitic = term.clitic();
    }
    at = from + term.length();
  }

  boolean step() {
    boolean moved =
        relative() || weekday() || date() || part() || day() || pair() || bracket() || turn();
    if (moved && hasDay()) {
      end = at;
    }
    return moved;
  }

  private boolean relative() {
    Term term = relative == null && date == null ? term(at, Role.RELATIVE_DAY) : null;
    if (term == null || Today.isDescribed(s, at, term)) {
      return false;
    }
    int after = at + term.length();
    if (term.strength() == Term.Strength.WEAK
        && term.length() == 1
        && part == null
        && !s.token(at).form().endsWith("ا")
        && s.bare(after, Role.WEEKDAY) == null) {
      return false;
    }
    relative = term;
    take(term, at);
    return true;
  }

  private boolean weekday() {
    Term term = weekday == null ? term(at, Role.WEEKDAY) : null;
    if (term == null || (at == first && s.has(at - 1, Role.NOT_BEFORE_WEEKDAY))) {
      return secondWeekday();
    }
    weekday = term;
    take(term, at);
    return true;
  }

  /** ليل الجمعة/ السبت, يومي السبت والأحد. */
  private boolean secondWeekday() {
    if (weekday == null || secondWeekday != null || date != null || relative != null) {
      return false;
    }
    boolean night = part != null;
    boolean joined = s.isStroke(at) || (night && s.has(at, Role.TO));
    Term other = s.term(joined ? at + 1 : at, Role.WEEKDAY);
    if (other == null
        || (!joined && !night && other.clitic() != 1)
        || (other.clitic() > 0 && joined)) {
      return false;
    }
    boolean list = other.clitic() == 1;
    if (list && !paired && !dualTurn(at + 1)) {
      return false;
    }
    if (other.value() != weekday.value() % 7 + 1 && !paired) {
      return false;
    }
    secondWeekday = other;
    because.add(other.id());
    at = (joined ? at + 1 : at) + 1;
    return true;
  }

  private boolean paired;

  private boolean dualTurn(int i) {
    Term turn = s.bare(i, Role.TURN);
    return turn != null && turn.dual();
  }

  private boolean date() {
    if (date != null || secondWeekday != null) {
      return false;
    }
    int from = at;
    if (weekday != null && (s.isComma(at) || s.bare(at, Role.AGREEING) != null)) {
      from = at + 1;
      if (s.is(from, "في") || s.is(from, "ل") || s.is(from, "يوم")) {
        from++;
      }
    }
    DatePart found = Dates.date(s, from);
    if (found == null || (found.last() > 0 && hasDay())) {
      return false;
    }
    if (at == first && isName(before(first), found.frame())) {
      return false;
    }
    if (at == first && !s.isNumber(first)) {
      Term term = s.term(first, Role.ARTICLE);
      term = term == null ? s.term(first, Role.ORDINAL) : term;
      clitic = term == null ? 0 : term.clitic();
    }
    date = found;
    because.addAll(found.because());
    at = found.end();
    return true;
  }

  /** The word before that can make a name of a date, past a quotation mark: قوى "14 آذار". */
  private @Nullable Term before(int i) {
    boolean quoted = s.is(i - 1, "\"") || s.is(i - 1, "«") || s.is(i - 1, "“");
    return s.term(quoted ? i - 2 : i - 1, Role.NOT_BEFORE_DATE);
  }

  /** ثورة 25 يناير is a name; ملعب 5 جويلية 1962 is one in spite of the year. */
  private static boolean isName(@Nullable Term before, Frame frame) {
    return before != null && (before.value() == 1 || frame.isOpen());
  }

  private boolean part() {
    Term term = part == null ? term(at, Role.PART) : null;
    if (term != null && !hasDay()) {
      int after = at + term.length();
      boolean day =
          s.bare(after, Role.RELATIVE_DAY) != null
              || s.bare(after, Role.WEEKDAY) != null
              || isDayWord(after)
              || Dates.date(s, after) != null;
      if (!day) {
        return false;
      }
      part = term;
      take(term, at);
      return true;
    }
    // أمس مساء, الجمعة صباحا
    Term behind = hasDay() ? s.bare(at, Role.CLOCK_PART) : null;
    if (behind == null || part != null || s.bare(at + 1, Role.WEEKDAY) != null) {
      return false;
    }
    part = behind;
    because.add(behind.id());
    at += behind.length();
    return true;
  }

  private boolean isDayWord(int i) {
    Term unit = s.bare(i, Role.UNIT);
    return unit != null && unit.value() == 1;
  }

  /** يوم before a weekday or a date. */
  private boolean day() {
    Term unit = hasDay() ? null : term(at, Role.UNIT);
    if (unit == null || unit.value() != 1) {
      return false;
    }
    if (s.bare(at + 1, Role.WEEKDAY) == null && Dates.date(s, at + 1) == null) {
      return false;
    }
    if (s.has(at - 1, Role.NOT_BEFORE_WEEKDAY)) {
      return false;
    }
    take(unit, at);
    return true;
  }

  /** يومي 4 و5, بين 25 و28. */
  private boolean pair() {
    if (at != first || paired) {
      return false;
    }
    Term term = s.term(at, Role.PAIR);
    if (term != null && s.bare(at + 1, Role.WEEKDAY) != null) {
      take(term, at);
      paired = true;
      return true;
    }
    term = term == null ? s.term(at, Role.BETWEEN) : term;
    if (term == null) {
      return false;
    }
    DatePart range = Dates.date(s, at + term.length());
    if (range == null || range.last() == 0) {
      return false;
    }
    take(term, at);
    date = range;
    because.addAll(range.because());
    at = range.end();
    return true;
  }

  /** اليوم (الأربعاء), الأربعاء (أمس). */
  private boolean bracket() {
    if (!hasDay() || !(s.is(at, "(") || s.is(at, "«") || s.is(at, "\""))) {
      return false;
    }
    int from = at + 1;
    if (isDayWord(from)) {
      from++;
    }
    Term inner = weekday == null && date == null ? s.bare(from, Role.WEEKDAY) : null;
    boolean day = inner != null;
    if (inner == null) {
      inner = s.bare(from, Role.RELATIVE_DAY);
    }
    if (inner == null) {
      return false;
    }
    int close = from + inner.length();
    if (!(s.is(close, ")") || s.is(close, "»") || s.is(close, "\""))) {
      return false;
    }
    if (day) {
      weekday = inner;
    } else {
      relative = inner;
    }
    because.add(inner.id());
    at = close + 1;
    return true;
  }

  private boolean turn() {
    if (weekday == null || date != null || !frame.isOpen()) {
      return false;
    }
    Term turn = s.bare(at, Role.TURN);
    if (turn == null) {
      return false;
    }
    frame = new Frame(Reference.TURN, turn.value());
    because.add(turn.id());
    at += turn.length();
    return true;
  }

  @Nullable Found found() {
    if (!hasDay()) {
      return null;
    }
    if (relative != null
        && weekday == null
        && date == null
        && part == null
        && !Today.isTime(s, first, relative)) {
      return null;
    }
    Meaning meaning;
    String kind = "date";
    if (weekday != null && secondWeekday != null) {
      meaning = new Meaning.Weekdays(weekday.value(), secondWeekday.value(), frame);
      kind = "range";
    } else if (date != null && date.last() > 0) {
      meaning = new Meaning.Days(date.day(), date.last(), date.month(), date.hijri(), date.frame());
      kind = "range";
    } else {
      int hour = part != null && part.role() == Role.PART && part.value() > 0 ? part.value() : -1;
      kind = hour > 0 ? "time" : kind;
      meaning =
          new Meaning.Day(
              relative == null ? Meaning.NONE : relative.value(),
              weekday == null ? 0 : weekday.value(),
              date == null ? 0 : date.day(),
              date == null ? 0 : date.month(),
              date != null && date.hijri(),
              date == null ? frame : date.frame(),
              hour,
              -1);
    }
    return new Found(first, clitic, end, kind, meaning, because);
  }
}
