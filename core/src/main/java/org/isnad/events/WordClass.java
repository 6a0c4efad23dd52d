package org.isnad.events;

/** What a token does in its sentence, as far as events ask for it. */
enum WordClass {
  VERB,
  /** كان and its sisters: they carry tense, not an act. */
  COPULA,
  NOUN,
  ADJECTIVE,
  /** Part of a mention that is a noun phrase. */
  NAME,
  /** Part of a nationality adjective. */
  NISBA,
  PREPOSITION,
  /** أن، إن، بأن. */
  THAT,
  /** الذي، التي. */
  RELATIVE,
  NEGATION,
  /** قد، سوف، كما، لكن and other words without inflection. */
  PARTICLE,
  TIME,
  NUMBER,
  COMMA,
  /** A mark that ends a clause: . ; : ! ? and the edges of parentheses. */
  STOP,
  QUOTE,
  OTHER;

  boolean isNominal() {
    return switch (this) {
      case NOUN, ADJECTIVE, NAME, NISBA, NUMBER -> true;
      case VERB,
          COPULA,
          PREPOSITION,
          THAT,
          RELATIVE,
          NEGATION,
          PARTICLE,
          TIME,
          COMMA,
          STOP,
          QUOTE,
          OTHER ->
          false;
    };
  }
}
