package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.events.EventWords.VerbRole;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The dead and the wounded of an attack are part of it: غارة أدت إلى مقتل ثلاثة, قتل ثلاثة في غارة
 * and مقتل ثلاثة وإصابة أربعة are one event each, toward all of them. Those of a storm, an accident
 * or a disease are of none.
 */
final class AttackVictims {
  static final String RULE = "e.attack-and-victims";

  private static final String ATTACK = "ASSAULT";

  /** Most tokens between what is told of the victims and what is told of the attack. */
  private static final int FARTHEST = 24;

  /** Most words between the victims and what they died of without an attack. */
  private static final int NEAR = 10;

  /** Most words between a preposition and the attack: في سلسلة من الغارات. */
  private static final int WIDEST = 3;

  private final Scene scene;

  private AttackVictims(Scene scene) {
    this.scene = scene;
  }

  /** The findings, in text order, with each attack and its victims as one. */
  static List<Finding> joined(List<Finding> findings, Scene scene) {
    return new AttackVictims(scene).joined(findings);
  }

  private List<Finding> joined(List<Finding> findings) {
    List<Finding> joined = new ArrayList<>(findings.size());
    int last = -1;
    for (Finding finding : findings) {
      if (!finding.type().equals(ATTACK)) {
        joined.add(finding);
        continue;
      }
      Finding one = last < 0 ? null : one(joined.get(last), finding);
      if (one == null) {
        last = joined.size();
        joined.add(finding);
      } else {
        joined.set(last, one);
      }
    }
    joined.removeIf(finding -> finding.type().equals(ATTACK) && isMisfortune(finding));
    return joined;
  }

  /** Two attacks next to each other as one, if the victims of the one are told by the other. */
  private @Nullable Finding one(Finding earlier, Finding later) {
    if (scene.sentences[earlier.first()] != scene.sentences[later.first()]
        || later.first() - earlier.first() > FARTHEST
        || earlier.modality() != later.modality()
        || earlier.negated() != later.negated()) {
      return null;
    }
    boolean victims = tellsVictims(earlier);
    if (tellsVictims(later)) {
      boolean same =
          victims ? isAlsoHurt(earlier, later) : later.nominal() && isResult(later.first());
      return same ? withVictims(earlier, later) : null;
    }
    return victims
            && later.nominal()
            && isCause(later.first())
            && isOneClause(earlier.first(), later.first())
        ? withVictims(later, earlier)
        : null;
  }

  /** Whether a finding says no more than who died or was hurt: مقتل ثلاثة, أصيب شرطي. */
  private boolean tellsVictims(Finding finding) {
    Reading reading = scene.reading(finding.first());
    boolean word =
        scene.lists.is(VerbRole.VERB_OF_VICTIM, reading)
            || (finding.nominal()
                && scene.lists.isDying(scene.tokens.get(finding.first()), reading));
    return word && (finding.actors().isEmpty() || finding.recipients().isEmpty());
  }

  /** قتل ثلاثة في الفيضانات, إصابته بنوبة قلبية: nobody attacks. */
  private boolean isMisfortune(Finding finding) {
    int word = finding.first();
    if (!tellsVictims(finding)) {
      return false;
    }
    int end = Math.min(scene.sentence(word).end(), word + NEAR);
    for (int i = Math.max(scene.sentence(word).first(), word - NEAR); i < end; i++) {
      if (scene.tokens.get(i).isWord()
          && scene.lists.misfortunes.of(scene.tokens.get(i).spelling())) {
        return true;
      }
    }
    return false;
  }

  /** مقتل ثلاثة وإصابة أربعة. */
  private boolean isAlsoHurt(Finding earlier, Finding later) {
    return scene.isJoined(later.first()) && !earlier.trigger().id().equals(later.trigger().id());
  }

  /** Whether no verb but of dying and being hurt stands between two words. */
  private boolean isOneClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      // أثر is rather إثر than a verb
      if (scene.is(i, WordClass.VERB)
          && !scene.lists.isCause(scene.tokens.get(i).form())
          && !scene.lists.is(VerbRole.VERB_OF_VICTIM, scene.reading(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun hangs on a verb of result: أدت إلى مقتل, أسفر عن إصابة. */
  private boolean isResult(int noun) {
    int first = scene.sentence(noun).first();
    for (int i = noun - 1; i >= Math.max(first, noun - WIDEST); i--) {
      if (scene.is(i, WordClass.VERB)) {
        return scene.lists.is(VerbRole.VERB_OF_RESULT, scene.reading(i));
      }
    }
    return false;
  }

  /** Whether a noun hangs on a word for cause or occasion: في هجوم, إثر غارة, برصاص. */
  private boolean isCause(int noun) {
    int first = scene.sentence(noun).first();
    for (int i = noun; i >= Math.max(first, noun - WIDEST); i--) {
      if (i < noun && scene.lists.isCause(scene.tokens.get(i).form())) {
        return true;
      }
      if (scene.slots[i] == Slot.BI && scene.classes[i].isNominal()) {
        return true;
      }
      if (i < noun && !scene.classes[i].isNominal() && !scene.is(i, WordClass.QUOTE)) {
        return false;
      }
    }
    return false;
  }

  private static Finding withVictims(Finding attack, Finding victims) {
    List<Integer> recipients = new ArrayList<>(attack.recipients());
    List<Integer> hurt = victims.recipients().isEmpty() ? victims.actors() : victims.recipients();
    for (Integer victim : hurt) {
      if (!recipients.contains(victim) && !attack.actors().contains(victim)) {
        recipients.add(victim);
      }
    }
    return attack.withParties(attack.actors(), recipients, attack.mode(), RULE);
  }
}
