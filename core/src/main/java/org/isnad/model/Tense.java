package org.isnad.model;

/**
 * What a form of a verb is: past (ماضٍ), present indicative, subjunctive and jussive (مضارع),
 * imperative (أمر), the two participles (اسم فاعل، اسم مفعول) and the verbal noun (مصدر). {@code
 * NONE} for words that are no verb forms.
 */
public enum Tense {
  PERFECT,
  IMPERFECT,
  SUBJUNCTIVE,
  JUSSIVE,
  IMPERATIVE,
  ACTIVE_PARTICIPLE,
  PASSIVE_PARTICIPLE,
  VERBAL_NOUN,
  NONE;

  /** Whether the form is a finite verb. */
  public boolean isFinite() {
    return this == PERFECT
        || this == IMPERFECT
        || this == SUBJUNCTIVE
        || this == JUSSIVE
        || this == IMPERATIVE;
  }
}
