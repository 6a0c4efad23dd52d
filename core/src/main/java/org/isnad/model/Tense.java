package org.isnad.model;

/**
 * What a form of a verb is: past (ماضٍ), present indicative, subjunctive and jussive (مضارع),
 * imperative (أمر), the two participles (اسم فاعل، اسم مفعول) and the verbal noun (مصدر). {@code
 * NONE} for words that are no verb forms.
 */
public enum Tense {
  PERFECT(true),
  IMPERFECT(true),
  SUBJUNCTIVE(true),
  JUSSIVE(true),
  IMPERATIVE(true),
  ACTIVE_PARTICIPLE(false),
  PASSIVE_PARTICIPLE(false),
  VERBAL_NOUN(false),
  NONE(false);

  private final boolean finite;

  Tense(boolean finite) {
    this.finite = finite;
  }

  /** Whether the form is a finite verb. */
  public boolean isFinite() {
    return finite;
  }
}
