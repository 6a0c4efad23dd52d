package org.isnad.times;

import org.jspecify.annotations.Nullable;

/**
 * Days: أمس, مساء الجمعة, يوم 12 يونيو, اليوم (الأربعاء), أمس الاثنين 13 آب/أغسطس. The part of the
 * day, the day counted from today, the weekday and the date stand in any order.
 */
final class DayRule implements Rule {
  @Override
  public long starts() {
    return NUMBER
        | Rule.bits(
            Role.RELATIVE_DAY,
            Role.PART,
            Role.UNIT,
            Role.WEEKDAY,
            Role.ORDINAL,
            Role.ARTICLE,
            Role.PAIR,
            Role.MONTH,
            Role.BETWEEN);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    DayDraft draft = new DayDraft(s, i);
    while (draft.step()) {
      // each step takes one component
    }
    return draft.found();
  }
}
