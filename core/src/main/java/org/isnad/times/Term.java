package org.isnad.times;

import java.util.List;

/**
 * A form of a row of the tables, as it begins at a token.
 *
 * @param id id of the row
 * @param value the row's number
 * @param value2 a second number: the month of a feast
 * @param value3 a third number: its day
 * @param rest folded forms of the tokens after the first
 * @param clitic how many letters of the first token stand before the form: 1 in وأمس
 * @param dual whether the form is a dual: الماضيين
 */
record Term(
    String id,
    Role role,
    int value,
    int value2,
    int value3,
    Strength strength,
    List<String> rest,
    int clitic,
    boolean dual) {
  /** How much a form needs beside it to be a time. */
  enum Strength {
    STRONG,
    /** Also another word: مارس "he practised". */
    WEAK,
    /** Also a personal name: رمضان. */
    NAME
  }

  /** How many tokens it takes. */
  int length() {
    return 1 + rest.size();
  }
}
