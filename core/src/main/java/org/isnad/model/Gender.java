package org.isnad.model;

/** Grammatical gender (مذكر، مؤنث); {@code EITHER} where the form does not tell. */
public enum Gender {
  MASCULINE,
  FEMININE,
  EITHER;

  /** Whether a word of this gender may agree with one of the other. */
  public boolean agreesWith(Gender other) {
    return this == EITHER || other == EITHER || this == other;
  }
}
