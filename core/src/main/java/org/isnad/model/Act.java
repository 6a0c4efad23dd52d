package org.isnad.model;

import java.util.Locale;

/** The speech act of a statement, chosen by its cue. */
public enum Act {
  SAY,
  AFFIRM,
  ADD,
  EXPLAIN,
  DENY,
  ACCUSE,
  CONDEMN,
  PRAISE,
  DEMAND,
  CALL,
  WARN,
  THREATEN,
  PROMISE,
  ANNOUNCE,
  HOPE,
  THANK,
  CONGRATULATE,
  CONDOLE,
  INVITE,
  ASK,
  REJECT,
  SUPPORT,
  ALLEGE,
  CONFIRM;

  /** As it stands in JSON and in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value written as {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Act of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
