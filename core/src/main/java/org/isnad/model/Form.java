package org.isnad.model;

import java.util.Locale;

/**
 * How content is given: wholly in quotation marks or after a colon, as a clause or phrase, or as a
 * clause with quoted parts.
 */
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED;

  /** As it stands in JSON and in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value written as {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Form of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
