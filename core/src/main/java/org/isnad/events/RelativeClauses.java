package org.isnad.events;

import java.util.List;
import org.isnad.model.Reading;

/**
 * A verb that only carries the noun before it tells nothing new: الاتفاق الذي أبرمته إيران is one
 * event, told by الاتفاق.
 */
final class RelativeClauses {
  private RelativeClauses() {}

  /** Whether a finding is such a verb after the noun of an earlier finding of its type. */
  static boolean repeats(Scene scene, Chunks chunks, List<Finding> earlier, Finding finding) {
    int verb = finding.first();
    Reading reading = scene.reading(verb);
    if (earlier.isEmpty()
        || !scene.is(verb, WordClass.VERB)
        || reading == null
        || reading.suffix() == null) {
      return false;
    }
    int i = verb - 1;
    while (i > 0
        && (scene.is(i, WordClass.RELATIVE)
            || scene.is(i, WordClass.PARTICLE)
            || scene.is(i, WordClass.COPULA))) {
      i--;
    }
    Chunk head = chunks.at(i);
    Finding last = earlier.get(earlier.size() - 1);
    return head != null && head.contains(last.first()) && last.type().equals(finding.type());
  }
}
