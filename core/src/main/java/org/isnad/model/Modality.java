package org.isnad.model;

import java.util.Locale;

/**
 * The status of an event: what happened against what was planned, hoped, demanded, threatened or
 * denied.
 */
public enum Modality {
  ACTUAL,
  PLANNED,
  HOPED,
  REQUESTED,
  THREATENED,
  DENIED,
  HYPOTHETICAL;

  /** As it stands in JSON and in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value written as {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Modality of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
