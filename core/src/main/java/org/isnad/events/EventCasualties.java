package org.isnad.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Casualties;
import org.isnad.model.Modality;

/**
 * Gives counts of people harmed to the event of their sentence that did it: the one that their own
 * word tells, else the nearest of a fitting type. Only what has happened has casualties.
 */
final class EventCasualties {
  /** In tokens. */
  private static final int FARTHEST = 30;

  private EventCasualties() {}

  /** The casualties of each event, in the order of the events. */
  static List<List<Casualties>> of(List<Finding> findings, Scene scene, CasualtyWords words) {
    CasualtyReader reader = new CasualtyReader(scene, words);
    List<List<Casualties>> all = new ArrayList<>(Collections.nCopies(findings.size(), List.of()));
    Set<Integer> read = new HashSet<>();
    for (Finding finding : findings) {
      if (mayHarm(finding) && read.add(scene.sentences[finding.first()])) {
        for (CasualtyReader.Found found : reader.read(scene.sentence(finding.first()))) {
          int event = event(found, findings, scene);
          if (event >= 0) {
            List<Casualties> more = new ArrayList<>(all.get(event));
            more.add(found.casualties());
            all.set(event, more);
          }
        }
      }
    }
    return all;
  }

  private static boolean mayHarm(Finding finding) {
    return finding.modality() == Modality.ACTUAL
        && !finding.negated()
        && (finding.type().equals("ASSAULT") || isArrest(finding));
  }

  private static boolean isArrest(Finding finding) {
    return finding.type().equals("COERCE") && "arrest".equals(finding.mode());
  }

  private static boolean fits(Finding finding, Casualties.Kind kind) {
    return switch (kind) {
      case ARRESTED -> isArrest(finding);
      case ABDUCTED -> "abduct".equals(finding.mode());
      case KILLED, WOUNDED, MISSING, DISPLACED ->
          !isArrest(finding) && !"abduct".equals(finding.mode());
    };
  }

  /** Index of the event that did it; -1 for none. */
  private static int event(CasualtyReader.Found found, List<Finding> findings, Scene scene) {
    int best = -1;
    int least = FARTHEST;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int distance = Math.abs(finding.first() - found.word());
      boolean near =
          distance < least && scene.sentences[finding.first()] == scene.sentences[found.word()];
      if (near && mayHarm(finding) && fits(finding, found.casualties().kind())) {
        best = i;
        least = distance;
      }
    }
    return best;
  }
}
