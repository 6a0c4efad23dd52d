package org.isnad.statements;

import java.util.List;
import org.isnad.model.Act;

/**
 * A row of {@code lexicon/cues.tsv}.
 *
 * @param word as the row has it, unfolded
 * @param verb id of its verb in {@code lexicon/verbs.tsv}, empty for none
 */
record Cue(String id, Kind kind, String word, String verb, Act act, List<Frame> frames) {
  /** What sort of word attributes. */
  enum Kind {
    VERB,
    PARTICIPLE,
    NOUN,
    ATTITUDE,
    PREPOSITION,
    CLAUSE,
    HEADLINE
  }

  Cue {
    frames = List.copyOf(frames);
  }

  boolean takes(Frame.Opener opener) {
    return frames.stream().anyMatch(frame -> frame.opener() == opener && frame.words().isEmpty());
  }

  /**
   * Whether some frame has no place for somebody spoken to, so that a lone noun after the verb is
   * its subject.
   */
  boolean standsWithoutAddressee() {
    return frames.stream().anyMatch(frame -> !frame.hasAddressee());
  }
}
