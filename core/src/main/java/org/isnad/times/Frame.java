package org.isnad.times;

/**
 * Which year (or month) a day or month belongs to, as the text says it.
 *
 * @param value the year, or the turn: -1 last, 0 this, 1 next
 */
record Frame(Reference reference, int value) {
  static final Frame OPEN = new Frame(Reference.OPEN, 0);

  /** How the year is given. */
  enum Reference {
    /** Not at all. */
    OPEN,
    /** مايو 2015. */
    YEAR,
    /** مايو الماضي. */
    TURN,
    /** مايو من العام الماضي. */
    YEAR_TURN,
    /** مايو من العام نفسه. */
    SAME_YEAR,
    /** 12 من الشهر الجاري. */
    MONTH_TURN,
    /** 12 من الشهر ذاته. */
    SAME_MONTH
  }

  boolean isOpen() {
    return reference == Reference.OPEN;
  }
}
