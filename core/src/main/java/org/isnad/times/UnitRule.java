package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.times.Dates.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Units counted from the present one: الأسبوع الماضي, هذا العام, الشهر الجاري, السنة نفسها, ذلك
 * اليوم; after a phase also alone (مطلع الشهر); في وقت لاحق هذا الشهر.
 */
final class UnitRule implements Rule {
  @Override
  public long starts() {
    return Rule.bits(Role.UNIT_THE, Role.THIS, Role.THAT, Role.LATER);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term later = s.term(i, Role.LATER);
    if (later != null) {
      return later(s, i, later);
    }
    Ref ref = Dates.unitReference(s, i, 0);
    if (ref == null) {
      return s.has(i - 1, Role.PHASE) ? afterPhase(s, i) : null;
    }
    Unit unit = Unit.of(ref.unit());
    int clitic = clitic(s, i);
    boolean noun = s.has(i, Role.UNIT_THE);
    if (noun && isOther(s, i, ref)) {
      return null;
    }
    List<String> because = because("times.unit", ref.because());
    if (ref.same()) {
      return unit.compareTo(Unit.YEAR) > 0 || s.has(ref.end(), Role.NOT_AFTER_TODAY)
          ? null
          : new Found(i, clitic, ref.end(), name(unit), new Meaning.Same(unit), because);
    }
    if (unit == Unit.DAY) {
      // هذا اليوم is a relative day
      return null;
    }
    int end = ref.end();
    if (unit == Unit.YEAR && s.year(end, false) > 0) {
      int year = s.year(end, false);
      return new Found(i, clitic, end + 1, "year", new Meaning.Years(year, year, false), because);
    }
    return new Found(i, clitic, end, name(unit), new Meaning.Counted(unit, ref.turn()), because);
  }

  private static int clitic(Scan s, int i) {
    for (Role role : List.of(Role.UNIT_THE, Role.THIS, Role.THAT)) {
      Term term = s.term(i, role);
      if (term != null) {
        return term.clitic();
      }
    }
    return 0;
  }

  /** العام that means "general", السابق that tells one holder from another. */
  private static boolean isOther(Scan s, int i, Ref ref) {
    return ref.unit() == 4 && s.is(i, "العام") && s.has(i - 1, Role.GENERAL);
  }

  /** مطلع الشهر, نهاية العام: the present unit. */
  private static @Nullable Found afterPhase(Scan s, int i) {
    Term noun = s.bare(i, Role.UNIT_THE);
    if (noun == null
        || noun.value() == 1
        || noun.value() > 4
        || s.has(i + 1, Role.NOT_AFTER_UNIT)
        || s.isNumber(i + 1)) {
      return null;
    }
    Unit unit = Unit.of(noun.value());
    return new Found(
        i,
        0,
        i + 1,
        name(unit),
        new Meaning.Counted(unit, 0),
        because("times.unit", List.of(noun.id())));
  }

  private static @Nullable Found later(Scan s, int i, Term later) {
    int at = i + later.length();
    at = s.is(at, "من") || s.is(at, "خلال") || s.is(at, "في") ? at + 1 : at;
    Ref ref = Dates.unitReference(s, at, 0);
    if (ref == null || ref.same() || ref.turn() != 0 || ref.unit() == 1 || ref.unit() > 4) {
      return null;
    }
    List<String> because = because("times.later", List.of(later.id()));
    because.addAll(ref.because());
    return new Found(
        i, later.clitic(), ref.end(), "range", new Meaning.Rest(Unit.of(ref.unit())), because);
  }

  static String name(Unit unit) {
    return switch (unit) {
      case DAY -> "date";
      case WEEK -> "week";
      case MONTH -> "month";
      case YEAR -> "year";
      case DECADE -> "decade";
      case CENTURY -> "century";
    };
  }

  static List<String> because(String rule, List<String> rows) {
    List<String> because = new ArrayList<>(rows.size() + 3);
    because.add(rule);
    because.addAll(rows);
    return because;
  }
}
