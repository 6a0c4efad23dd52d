package org.isnad.times;

import java.util.List;
import java.util.Objects;
import org.isnad.times.Dates.FrameAt;
import org.isnad.times.Dates.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Parts of years and spans of many: النصف الأول من عام 2014, تسعينيات القرن الماضي, السبعينيات,
 * القرن العشرين.
 */
final class EraRule implements Rule {
  private static final int LAST_CENTURY = 1900;

  @Override
  public long starts() {
    return Rule.bits(Role.FRACTION, Role.DECADE, Role.UNIT_THE);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term fraction = s.term(i, Role.FRACTION);
    if (fraction != null) {
      return fraction(s, i, fraction);
    }
    Term decade = s.term(i, Role.DECADE);
    return decade == null ? century(s, i) : decade(s, i, decade);
  }

  private static @Nullable Found fraction(Scan s, int i, Term fraction) {
    Term ordinal = s.bare(i + 1, Role.ORDINAL);
    Term last = s.bare(i + 1, Role.LAST_ONE);
    if (last == null && (ordinal == null || ordinal.value() * fraction.value() > 12)) {
      return null;
    }
    int at = i + 1 + (ordinal == null ? 1 : ordinal.length());
    int start =
        ordinal == null ? 13 - fraction.value() : (ordinal.value() - 1) * fraction.value() + 1;
    FrameAt frame = Dates.frame(s, at, false);
    if (frame.frame().isOpen()) {
      // الربع الأول من العام: of this one
      Term year = s.is(at, "من") ? s.bare(at + 1, Role.UNIT_THE) : null;
      if (year == null || year.value() != 4 || s.has(at + 2, Role.NOT_AFTER_UNIT)) {
        return null;
      }
      frame = new FrameAt(new Frame(Frame.Reference.YEAR_TURN, 0), at + 2, List.of(year.id()));
    } else if (frame.frame().reference() == Frame.Reference.TURN) {
      return null;
    }
    List<String> because =
        UnitRule.because(
            "times.fraction",
            List.of(
                fraction.id(), ordinal == null ? Objects.requireNonNull(last).id() : ordinal.id()));
    because.addAll(frame.because());
    return new Found(
        i,
        fraction.clitic(),
        frame.end(),
        "range",
        new Meaning.Months(start, fraction.value(), false, frame.frame()),
        because);
  }

  private static @Nullable Found decade(Scan s, int i, Term decade) {
    int at = i + 1;
    boolean of = s.is(at, "من");
    int c = of ? at + 1 : at;
    int century = LAST_CENTURY;
    int end = at;
    Found named = century(s, c);
    Ref ref = Dates.unitReference(s, c, 6);
    if (named != null && named.meaning() instanceof Meaning.Years years) {
      century = years.first() - 1;
      end = named.end();
    } else if (ref != null) {
      century = LAST_CENTURY + (ref.turn() + 1) * 100;
      end = ref.end();
    } else if (of || !s.token(i).form().contains("ال") || decade.value() == 20) {
      // في الستينيات من عمره
      return null;
    }
    int first = century + decade.value();
    return new Found(
        i,
        decade.clitic(),
        end,
        "decade",
        new Meaning.Years(first, first + 9, false),
        UnitRule.because("times.decade", List.of(decade.id())));
  }

  /** القرن العشرين, القرن الـ21. */
  private static @Nullable Found century(Scan s, int i) {
    Term noun = s.term(i, Role.UNIT_THE);
    if (noun == null || noun.value() != 6) {
      return null;
    }
    int at = i + 1;
    Term ordinal = s.bare(at, Role.ORDINAL);
    int number = ordinal == null ? -1 : ordinal.value();
    int end = ordinal == null ? at : at + ordinal.length();
    if (ordinal == null) {
      at = s.bare(at, Role.ARTICLE) != null ? at + 1 : at;
      number = s.number(at);
      end = at + 1;
    }
    if (number < 5 || number > 22) {
      return null;
    }
    return new Found(
        i,
        noun.clitic(),
        end,
        "century",
        new Meaning.Years((number - 1) * 100 + 1, number * 100, false),
        UnitRule.because("times.century", List.of(noun.id())));
  }
}
