package org.isnad.events;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a party stands to the word that tells of the event: as subject (فاعل), object (مفعول به),
 * genitive (مضاف إليه), nationality adjective (نسبة), pronoun, or after a preposition.
 */
enum Slot {
  SUBJECT("subject"),
  OBJECT("object"),
  IDAFA("idafa"),
  NISBA("nisba"),
  SUFFIX("suffix"),
  /** All parties are actors: التقى الوزير نظيره, مباحثات بين البلدين. */
  BOTH("both"),
  BI("ب"),
  ALA("على"),
  MAA("مع"),
  ILA("إلى"),
  LI("ل"),
  DIDDA("ضد"),
  MIN("من"),
  BAYNA("بين"),
  AN("عن"),
  FI("في"),
  AMAMA("أمام"),
  BI_HAQQ("بحق"),
  TUJAHA("تجاه"),
  LADA("لدى"),
  /** من قبل، على يد، من جانب، من طرف: the doer of a passive or a verbal noun. */
  AGENT("من قبل"),
  /** Any other preposition; no row names it. */
  OTHER("");

  private static final Map<String, Slot> BY_CODE = new HashMap<>();

  static {
    for (Slot slot : values()) {
      BY_CODE.put(slot.code, slot);
    }
  }

  private final String code;

  Slot(String code) {
    this.code = code;
  }

  /** The slot that a cell of {@code triggers.tsv} names; null if there is none. */
  static @Nullable Slot of(String code) {
    return code.isEmpty() ? null : BY_CODE.get(code);
  }

  /** Whether a preposition opens it. */
  boolean isPreposition() {
    return compareTo(BOTH) > 0;
  }
}
