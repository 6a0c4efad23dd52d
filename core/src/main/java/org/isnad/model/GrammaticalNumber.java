package org.isnad.model;

/** Grammatical number (مفرد، مثنى، جمع). */
public enum GrammaticalNumber {
  SINGULAR,
  DUAL,
  PLURAL
}
