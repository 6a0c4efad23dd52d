package org.isnad.model;

import java.util.List;

/** The readings of every token. */
public final class Words {
  private final List<Reading>[] readings;

  /**
   * @param readings one list a token, likeliest reading first; an empty one where the lexicon knows
   *     none (names, foreign words, punctuation)
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type parameters
  public Words(List<List<Reading>> readings) {
    this.readings = readings.toArray(new List[0]);
  }

  public List<Reading> of(Token token) {
    return readings[token.index()];
  }

  public List<Reading> of(int token) {
    return readings[token];
  }
}
