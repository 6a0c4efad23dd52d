package org.isnad.model;

import java.util.List;

/**
 * The readings of every token; an empty list where the lexicon knows none (names, foreign words,
 * punctuation).
 *
 * @param readings one list a token, likeliest reading first
 */
public record Words(List<List<Reading>> readings) {
  public Words {
    readings = List.copyOf(readings);
  }

  public List<Reading> of(Token token) {
    return readings.get(token.index());
  }

  public List<Reading> of(int token) {
    return readings.get(token);
  }
}
