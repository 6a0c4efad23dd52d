package org.isnad.events;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Relative clauses, whose pronoun takes up the noun before them (العائد). A verb that only carries
 * that noun tells nothing new: الاتفاق الذي أبرمته إيران is one event, told by الاتفاق.
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
    Chunk head = chunks.at(beforeRelative(scene, verb));
    Finding last = earlier.get(earlier.size() - 1);
    return head != null && head.contains(last.first()) && last.type().equals(finding.type());
  }

  /** The token before the relative pronoun of a verb, or before its particles if it has none. */
  private static int beforeRelative(Scene scene, int verb) {
    int i = verb - 1;
    while (i > 0
        && (scene.is(i, WordClass.RELATIVE)
            || scene.is(i, WordClass.PARTICLE)
            || scene.is(i, WordClass.COPULA))) {
      i--;
    }
    return i;
  }

  /**
   * Whether the pronoun on a verb takes up the noun that its relative clause goes with: in الخطة
   * التي أيدها الحزب it is the plan. The verb's subject must stand after it.
   */
  static boolean resumes(Scene scene, int verb, String suffix, int subject) {
    int first = scene.sentence(verb).first();
    int i = verb - 1;
    while (i > first && (scene.is(i, WordClass.PARTICLE) || scene.is(i, WordClass.COPULA))) {
      i--;
    }
    if (i <= first || subject < verb || !scene.is(i, WordClass.RELATIVE)) {
      return false;
    }
    return switch (scene.tokens.get(i).form()) {
      case "الذي", "ما" -> suffix.equals("ه");
      case "التي" -> suffix.equals("ها");
      case "الذين" -> suffix.equals("هم");
      default -> false;
    };
  }

  /** The party of the phrase that a relative clause goes with; null if it names none. */
  static @Nullable ActorMention head(Scene scene, Chunks chunks, int verb) {
    int i = beforeRelative(scene, verb);
    while (scene.is(i, WordClass.COMMA) || scene.is(i, WordClass.QUOTE)) {
      i--;
    }
    Chunk chunk = chunks.at(i);
    ActorMention party = chunk == null ? null : chunks.party(chunk);
    return party == null || party.role() == ActorMention.Use.ADJECTIVE ? null : party;
  }
}
