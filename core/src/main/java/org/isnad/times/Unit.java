package org.isnad.times;

/** A unit of the calendar, smallest first; the value of a unit in the tables is its ordinal + 1. */
enum Unit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  static Unit of(int value) {
    return values()[value - 1];
  }
}
