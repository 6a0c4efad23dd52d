package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Years: عام 2015, العام 2023, سنة 1436 هـ, 2019/2020, للعامين 2017 و2018, and a bare 2011 where
 * what stands around it lets it be no other number.
 */
final class YearRule implements Rule {
  private static final int LAST_CENTURY = 1900;
  private static final int SHORTEST = 40;

  @Override
  public long starts() {
    return NUMBER | Rule.bits(Role.UNIT, Role.UNIT_THE, Role.PAIR, Role.UNIT_TWO_THE, Role.BETWEEN);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    List<String> because = new ArrayList<>(4);
    because.add("times.year");
    int clitic = 0;
    int at = i;
    boolean pair = false;
    boolean between = false;
    if (!s.isNumber(i)) {
      Term term = s.term(i, Role.BETWEEN);
      if (term != null) {
        between = true;
        clitic = term.clitic();
        at = i + term.length();
      }
      Term unit = unit(s, at, between);
      if (unit != null) {
        because.add(unit.id());
        clitic = between ? clitic : unit.clitic();
        pair = unit.role() == Role.PAIR || unit.role() == Role.UNIT_TWO_THE;
        at++;
        if (s.is(at, "(")) {
          return null;
        }
      } else if (!between) {
        return null;
      }
    }
    boolean bare = at == i;
    int first = bare ? s.year(at, false) : stated(s, at);
    boolean hijri = false;
    if (first < 0) {
      first = s.year(at, true);
      hijri = first > 0;
      if (hijri && !Dates.isHijra(s, at + 1)) {
        return null;
      }
    }
    if (first < 0) {
      return null;
    }
    int end = Dates.era(s, at + 1);
    int joint = joint(s, end, pair, between);
    int last = joint > 0 ? s.year(joint, hijri) : -1;
    int behind = Dates.era(s, joint + 1);
    if (last > first && last - first < 120) {
      if (bare
          && (s.has(i - 1, Role.NOT_BEFORE_YEAR) || (last > first + 1 && !isYear(s, i, behind)))) {
        return null;
      }
      return new Found(i, clitic, behind, "range", new Meaning.Years(first, last, hijri), because);
    }
    if (between || (bare && !hijri && !isYear(s, i, end))) {
      return null;
    }
    return new Found(i, clitic, end, "year", new Meaning.Years(first, first, hijri), because);
  }

  /** The year behind عام: of four digits, or of two in the last century. */
  private static int stated(Scan s, int i) {
    int value = s.number(i);
    boolean shortened =
        value >= SHORTEST
            && value <= 99
            && !s.has(i + 1, Role.COUNTED)
            && s.bare(i + 1, Role.ERA) == null;
    return shortened ? LAST_CENTURY + value : s.year(i, false);
  }

  private static @Nullable Term unit(Scan s, int i, boolean inner) {
    for (Role role : List.of(Role.UNIT, Role.UNIT_THE, Role.PAIR, Role.UNIT_TWO_THE)) {
      Term term = inner ? s.bare(i, role) : s.term(i, role);
      if (term != null) {
        boolean years = role == Role.PAIR ? !s.is(i, "يومي") : term.value() == 4;
        return years ? term : null;
      }
    }
    return null;
  }

  /** Where the second year of a range stands, -1 if nothing joins one to the first. */
  private static int joint(Scan s, int i, boolean pair, boolean between) {
    if (s.isStroke(i)) {
      return i + 1;
    }
    if ((pair || between) && (s.is(i, "و") || s.has(i, Role.TO))) {
      Term unit = s.term(i + 1, Role.UNIT);
      return unit != null && unit.value() == 4 ? i + 2 : i + 1;
    }
    return -1;
  }

  /** Whether a bare number of four digits is a year, by its neighbours. */
  private static boolean isYear(Scan s, int i, int end) {
    if (s.number(i) < 1900 && s.number(i) >= 0 && !s.has(i - 1, Role.PHASE)) {
      return false;
    }
    if (s.has(i - 1, Role.NOT_BEFORE_YEAR) || s.has(end, Role.COUNTED) || s.is(end, "%")) {
      return false;
    }
    if (s.is(end, ":") && s.isNumber(end + 1)) {
      return false;
    }
    if (s.has(i - 1, Role.AT) || s.has(i - 1, Role.PHASE) || s.has(i - 1, Role.YEAR_NOUN)) {
      return true;
    }
    return isInBrackets(s, i, end) || isListed(s, i);
  }

  /** (2016 - 2018), (2021). */
  private static boolean isInBrackets(Scan s, int i, int end) {
    return s.is(i - 1, "(") && s.is(end, ")");
  }

  /** عام 2008، وربما 2009; أعوام 1972 و1975 و1977. */
  private static boolean isListed(Scan s, int i) {
    int k = i - 1;
    boolean year = false;
    while (k >= 0 && (s.isComma(k) || s.year(k, false) > 0 || isAnd(s, k))) {
      year |= s.isNumber(k);
      k--;
    }
    return year
        ? s.has(k, Role.UNIT)
            || s.has(k, Role.UNIT_MANY)
            || s.has(k, Role.AT)
            || s.has(k, Role.PAIR)
        : s.has(i - 1, Role.UNIT_MANY) || (k == i - 1 && s.has(i - 2, Role.YEAR_NOUN));
  }

  private static boolean isAnd(Scan s, int i) {
    return s.is(i, "و") || s.is(i, "او") || s.is(i, "ثم") || s.is(i, "وربما");
  }
}
