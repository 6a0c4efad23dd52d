package org.isnad.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One happening, one event: an article names the same meeting five times (اللقاء، الاجتماع،
 * محادثاتهما). The first mention in the body stays; the headline's stays only if the body has none.
 */
final class Retelling {
  private Retelling() {}

  static List<Finding> once(List<Finding> told) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : told) {
      if (!finding.headline() && !isKnown(finding, kept)) {
        kept.add(finding);
      }
    }
    List<Finding> headlines = new ArrayList<>();
    for (Finding finding : told) {
      if (finding.headline() && !isToldInBody(finding, kept) && !isKnown(finding, headlines)) {
        headlines.add(finding);
      }
    }
    headlines.addAll(kept);
    return headlines;
  }

  private static boolean isToldInBody(Finding finding, List<Finding> body) {
    return body.stream().anyMatch(b -> sameType(finding, b) && isCompatible(finding, b));
  }

  private static boolean isKnown(Finding finding, List<Finding> kept) {
    for (Finding earlier : kept) {
      if (!sameType(finding, earlier)) {
        continue;
      }
      boolean subset = isSubset(finding, earlier);
      if (finding.nominal() ? subset : subset && isSame(finding, earlier)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameType(Finding a, Finding b) {
    return a.happening().type().equals(b.happening().type());
  }

  private static boolean isSame(Finding a, Finding b) {
    return new HashSet<>(a.actors()).equals(new HashSet<>(b.actors()))
        && new HashSet<>(a.recipients()).equals(new HashSet<>(b.recipients()));
  }

  private static boolean isSubset(Finding a, Finding b) {
    return parties(b).containsAll(parties(a));
  }

  private static boolean isCompatible(Finding a, Finding b) {
    Set<Integer> shared = parties(a);
    shared.retainAll(parties(b));
    return !shared.isEmpty();
  }

  private static Set<Integer> parties(Finding finding) {
    Set<Integer> parties = new HashSet<>(finding.actors());
    parties.addAll(finding.recipients());
    return parties;
  }
}
