package org.isnad.model;

/** Word class of a lexeme. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  PARTICLE
}
