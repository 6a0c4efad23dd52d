package org.isnad.names;

import org.isnad.model.Reading;
import org.isnad.names.Entry.StateName;

/** Reads where bodies have their seats, after ب: مكتب الأمم المتحدة [بجنيف]. */
final class Seats {
  private final Passage passage;
  private final NounPhrase nouns;

  Seats(Passage passage, NounPhrase nouns) {
    this.passage = passage;
    this.nouns = nouns;
  }

  /**
   * مكتب الأمم المتحدة [بجنيف والمنظمات الدولية بسويسرا]: the seat of a body, and further bodies
   * with theirs. Returns one past them, or {@code from}.
   *
   * @param most how many tokens the name of a further body may take up
   */
  int read(int from, int most) {
    int end = seat(from);
    if (end == from || !passage.has(end) || !isJoined(end)) {
      return end;
    }
    int further = nouns.nouns(end, most);
    int past = seat(further);
    return past > further || seat(further - 1) == further ? past : end;
  }

  private int seat(int from) {
    if (!passage.isWord(from) || !passage.form(from).startsWith("ب")) {
      return from;
    }
    Piece piece = passage.piece(from);
    if (piece != null) {
      return piece.preposition() == 'ب' && piece.is(StateName.class) ? piece.end() : from;
    }
    return passage.readings(from).isEmpty() ? from + 1 : from;
  }

  private boolean isJoined(int at) {
    for (Reading reading : passage.readings(at)) {
      if (reading.conjunction() == 'و' && reading.article()) {
        return true;
      }
    }
    return false;
  }
}
