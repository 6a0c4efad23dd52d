package org.isnad.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many people an event harmed in one way, as the text counts them: مقتل ثلاثة جنود, أكثر من 30
 * جريحا. Counts that are called about right (نحو 30) are given as they stand.
 *
 * @param min the least number, null where the text gives none
 * @param max the greatest number, null where the text gives none: أكثر من 30, العشرات
 * @param evidence the words that say so
 */
public record Casualties(Kind kind, @Nullable Integer min, @Nullable Integer max, Span evidence) {
  public Casualties {
    if (min == null && max == null) {
      throw new IllegalArgumentException("casualties without a number");
    }
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("from " + min + " to " + max);
    }
  }

  /** What was done to them. */
  public enum Kind {
    KILLED,
    WOUNDED,
    MISSING,
    ARRESTED,
    ABDUCTED,
    DISPLACED;

    /** As it is written in the record: {@code killed}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
