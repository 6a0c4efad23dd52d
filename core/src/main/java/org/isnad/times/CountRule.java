package org.isnad.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counted units that name a time: قبل يومين, منذ 44 سنة; السنوات العشر الماضية, الأسبوعين المقبلين.
 * Vague counts (قبل أيام) and counts from another event (قبل يومين من القمة) do not.
 */
final class CountRule implements Rule {
  /** A count of units. */
  private record Count(Unit unit, int count, int end, int clitic, List<String> because) {}

  @Override
  public long starts() {
    return NUMBER
        | Rule.bits(Role.AGO, Role.UNIT_TWO_THE, Role.UNIT_MANY_THE, Role.CARDINAL, Role.ARTICLE);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term ago = s.term(i, Role.AGO);
    return ago == null ? stretch(s, i) : ago(s, i, ago);
  }

  private static @Nullable Found ago(Scan s, int i, Term ago) {
    int at = i + 1;
    Term about = s.bare(at, Role.ABOUT);
    at = about == null ? at : at + 1;
    Count count = counted(s, at);
    if (count == null) {
      count = named(s, at);
    }
    if (count == null || count.clitic() > 0) {
      return null;
    }
    // منذ عشر سنوات is how long, منذ يومين mostly when
    if (ago.value() == 1 && count.unit().compareTo(Unit.WEEK) > 0) {
      return null;
    }
    int end = count.end();
    if (s.bare(end, Role.NOT_AFTER_AGO) != null && !s.is(end + 1, "الان")) {
      return null;
    }
    List<String> because = UnitRule.because("times.ago", List.of(ago.id()));
    because.addAll(count.because());
    return new Found(
        i,
        ago.clitic(),
        end,
        UnitRule.name(count.unit()),
        new Meaning.Ago(count.unit(), count.count()),
        because);
  }

  /** يومين, عام: a unit that is its own count. */
  private static @Nullable Count named(Scan s, int i) {
    Term two = s.bare(i, Role.UNIT_TWO);
    if (two != null) {
      return new Count(Unit.of(two.value()), 2, i + 1, 0, List.of(two.id()));
    }
    Term one = s.bare(i, Role.UNIT);
    if (one == null || (one.value() == 1 && !s.is(i + 1, "واحد"))) {
      return null;
    }
    int end = s.is(i + 1, "واحد") || s.is(i + 1, "واحدة") ? i + 2 : i + 1;
    boolean names =
        s.isNumber(end)
            || s.has(end, Role.MONTH)
            || s.has(end, Role.HIJRI_MONTH)
            || (end < s.size() && s.token(end).isWord() && !standsFree(s, end));
    return names ? null : new Count(Unit.of(one.value()), 1, end, 0, List.of(one.id()));
  }

  /** Whether the word can't be the genitive of a unit before it: منذ عام القحط. */
  private static boolean standsFree(Scan s, int i) {
    String form = s.token(i).form();
    return s.startsLine(i)
        || form.startsWith("و")
        || s.has(i, Role.AT)
        || form.equals("علي")
        || form.equals("ان")
        || form.equals("لم")
        || form.equals("تقريبا");
  }

  /** A number or numeral and its unit: 44 سنة, ثلاثة أيام, الـ20 سنة. */
  private static @Nullable Count counted(Scan s, int i) {
    Term article = s.term(i, Role.ARTICLE);
    int at = article == null ? i : i + 1;
    int number = s.number(at);
    int clitic = article == null ? 0 : article.clitic();
    int end = at + 1;
    if (number < 0) {
      Term numeral = article == null ? s.term(at, Role.CARDINAL) : null;
      if (numeral == null) {
        return null;
      }
      number = numeral.value();
      clitic = numeral.clitic();
      end = at + numeral.length();
    }
    Term unit = s.bare(end, Role.UNIT_MANY);
    if (unit == null) {
      unit = s.bare(end, Role.UNIT);
    }
    return unit == null || number < 2 || number > 150
        ? null
        : new Count(Unit.of(unit.value()), number, end + 1, clitic, List.of(unit.id()));
  }

  /** السنوات العشرين الماضية, العامين الماضيين, الخمس سنوات السابقة. */
  private static @Nullable Found stretch(Scan s, int i) {
    Count count = definite(s, i);
    if (count == null) {
      count = counted(s, i);
    }
    if (count == null) {
      return null;
    }
    Term turn = s.bare(count.end(), Role.TURN);
    if (turn == null || turn.value() == 0) {
      return null;
    }
    List<String> because = UnitRule.because("times.stretch", count.because());
    because.add(turn.id());
    return new Found(
        i,
        count.clitic(),
        count.end() + turn.length(),
        "range",
        new Meaning.Stretch(count.unit(), count.count(), turn.value()),
        because);
  }

  private static @Nullable Count definite(Scan s, int i) {
    Term two = s.term(i, Role.UNIT_TWO_THE);
    if (two != null) {
      return new Count(Unit.of(two.value()), 2, i + 1, two.clitic(), List.of(two.id()));
    }
    Term many = s.term(i, Role.UNIT_MANY_THE);
    if (many == null) {
      return null;
    }
    int at = s.bare(i + 1, Role.ARTICLE) != null ? i + 2 : i + 1;
    int number = s.number(at);
    int end = at + 1;
    if (number < 0) {
      Term numeral = s.bare(at, Role.CARDINAL);
      if (numeral == null) {
        return null;
      }
      number = numeral.value();
      end = at + numeral.length();
    }
    return number < 2 || number > 150
        ? null
        : new Count(Unit.of(many.value()), number, end, many.clitic(), List.of(many.id()));
  }
}
