package org.isnad.model;

import java.util.Locale;

/**
 * How a stretch of text names somebody: بزشكيان, الرئيس الإيراني, مصدر أمني, ـه, or a dropped
 * subject.
 */
public enum MentionKind {
  NAME,
  TITLE,
  NOMINAL,
  PRONOUN,
  IMPLICIT;

  /** As it stands in JSON and in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value written as {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MentionKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
