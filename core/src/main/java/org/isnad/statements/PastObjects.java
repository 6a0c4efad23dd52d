package org.isnad.statements;

import org.isnad.model.Reading;
import org.isnad.model.Tense;

/**
 * Tells whether a verb of judging has its object as what is said: اعتبر العمدة {الجسر خطأ كبيرا}.
 * For one article and one thread.
 */
final class PastObjects {
  private final Scene scene;

  PastObjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether a frame may be tried: of such a verb a bare object only in the past, for يعتبر الجسر
   * أطول جسر is rather passive, and only where nothing is said as a clause: اعتبر العمدة، أمس، أن.
   */
  boolean mayTry(Match match, Frame frame, boolean hasClause) {
    return !isJudged(match, frame)
        || (!hasClause
            && match.reading != null
            && match.reading.inflection().tense() == Tense.PERFECT);
  }

  /** Whether a placed content fits: اعتبر خطأ, without an object before it, is rather passive. */
  boolean fits(Match match, Frame frame) {
    if (!isJudged(match, frame)) {
      return true;
    }
    for (Reading reading : scene.words.of(match.content)) {
      if (reading.inflection().indefiniteAccusative()) {
        return false;
      }
    }
    return true;
  }

  private boolean isJudged(Match match, Frame frame) {
    return frame.isBare() && scene.wordLists.pastObjects.contains(match.cue.word());
  }
}
