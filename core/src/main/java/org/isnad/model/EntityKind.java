package org.isnad.model;

import java.util.Locale;

/** What sort of actor an entity is. */
public enum EntityKind {
  PERSON,
  STATE,
  ORGANIZATION,
  GROUP,
  MEDIA,
  OTHER;

  /** As it stands in JSON and in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value written as {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
