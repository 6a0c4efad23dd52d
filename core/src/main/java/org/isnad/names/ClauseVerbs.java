package org.isnad.names;

import java.util.List;
import org.isnad.model.Reading;

/**
 * Tells verbs at the beginning of a clause from offices and crowds that are written like them:
 * وطالب الحكومة is "and he demanded" and no student, ، داعية الحكومة "calling on" and no preacher.
 * For one article and one thread.
 */
final class ClauseVerbs {
  private final Passage passage;
  private final SpeechVerbs verbs;

  ClauseVerbs(Passage passage, SpeechVerbs verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** Whether a clause begins at a token with a word of speech, so that no mention does. */
  boolean beginsWithVerb(int token) {
    List<Reading> readings = passage.readings(token);
    if (readings.isEmpty()) {
      return false;
    }
    boolean past = verbs.isPast(passage.token(token), readings);
    boolean participle = !past && verbs.isParticiple(passage.token(token), readings);
    if (participle) {
      return token > 0 && passage.isComma(token - 1);
    }
    if (!past) {
      return false;
    }
    boolean begins = token == 0 || passage.isPunctuation(token - 1);
    boolean joined =
        readings.get(0).conjunction() == 'و' || (token > 0 && passage.is(token - 1, "كما"));
    return begins || joined;
  }
}
