package org.isnad.times;

/** Tells اليوم "today" from a day that is described, a newspaper's name and "nowadays". */
final class Today {
  /** So many tokens before اليوم its verb is looked for. */
  private static final int NEAR = 4;

  private Today() {}

  /**
   * Whether a bare day counted from today is one.
   *
   * @param i its first token
   */
  static boolean isTime(Scan s, int i, Term term) {
    int after = i + term.length();
    if (term.value() != 0 || !isTheDay(s, after - 1)) {
      return !s.is(i - 1, "«") || !s.is(after, "»");
    }
    if (term.length() > 1) {
      return true;
    }
    if (s.startsLine(i)) {
      return s.inHeadline(i) || !opensPresent(s, i + 1);
    }
    if ((term.clitic() > 0 && !s.token(i).form().startsWith("و"))
        || s.is(i - 1, "=")
        || isNowadays(s, i)) {
      return false;
    }
    Term before = s.term(i - 1, Role.NOT_BEFORE_TODAY);
    // في سوريا اليوم is today, روسيا اليوم is a channel
    if (before != null && (before.value() == 0 || !s.has(i - 2, Role.AT))) {
      return false;
    }
    return !s.is(i - 1, "في")
        || !(s.isNumber(i - 2) || s.isNumber(i - 3) || s.has(i - 2, Role.NOT_BEFORE_TODAY_IN));
  }

  /** Whether اليوم is a day that is described: اليوم التالي, اليوم الوطني. */
  static boolean isDescribed(Scan s, int i, Term term) {
    int after = i + term.length();
    return term.value() == 0
        && isTheDay(s, after - 1)
        && after < s.size()
        && (s.bare(after, Role.NOT_AFTER_TODAY) != null
            || s.bare(after, Role.SAME) != null
            || s.bare(after, Role.THAT) != null
            || isNisba(s.token(after).form()));
  }

  private static boolean isTheDay(Scan s, int i) {
    return s.token(i).form().endsWith("يوم");
  }

  /** يشكل اليوم, يجني الحزب اليوم: what goes on in the present, unless it is an appointment. */
  private static boolean isNowadays(Scan s, int i) {
    if (s.inHeadline(i)) {
      return false;
    }
    if (i > 0 && s.is(i - 1, ".")) {
      return opensPresent(s, i + 1);
    }
    for (int k = i - 1; k >= Math.max(0, i - NEAR) && (s.token(k).isWord() || isMark(s, k)); k--) {
      if (s.has(k, Role.TENDENCY)) {
        return false;
      }
      if (isPresent(s, k)) {
        return !s.is(k - 1, "لم") && !s.is(k - 1, "ان") && !s.is(k - 1, "لن");
      }
    }
    return false;
  }

  /** اليوم، لا تزال المدينة: the present of a sentence that it opens. */
  private static boolean opensPresent(Scan s, int i) {
    int at = s.isComma(i) ? i + 1 : i;
    at = s.is(at, "لا") || s.is(at, "ما") ? at + 1 : at;
    return at < s.size() && (isPresent(s, at) || s.is(at, "تزال")) && !s.has(at, Role.TENDENCY);
  }

  private static boolean isMark(Scan s, int i) {
    return "\"«»“”".contains(s.token(i).form());
  }

  private static boolean isPresent(Scan s, int i) {
    String form = s.token(i).form();
    int at = form.startsWith("وي") || form.startsWith("في") ? 1 : 0;
    return form.length() >= at + 4
        && form.charAt(at) == 'ي'
        && !form.endsWith("ة")
        && !s.has(i, Role.MONTH)
        && !s.has(i, Role.UNIT)
        && !s.has(i, Role.UNIT_TWO)
        && !s.has(i, Role.PAIR);
  }

  /** التضامني describes the day; الروسي after a verb would too rarely be a subject. */
  private static boolean isNisba(String form) {
    return form.length() > 5 && form.startsWith("ال") && form.endsWith("ي");
  }
}
