package org.isnad.events;

import java.util.List;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;

/**
 * What the genitive of an act's noun is to it: its doer (رفض الحكومة), the one to whom it is done
 * (اعتقال الصحفي), its host (زيارة تونس) or its seat (مفاوضات فيينا).
 */
final class Genitives {
  private final Cast cast;

  Genitives(Cast cast) {
    this.cast = cast;
  }

  /** Gives the genitive of an act done to somebody its place: اعتقال الصحفي, زيارة تونس. */
  void place(Trigger trigger, Frame frame, List<Integer> recipients) {
    if (trigger.isVerb()) {
      return;
    }
    if (readsGenitiveAsPatient(trigger, frame)
        || (frame.passive && trigger.recipient().contains(Slot.OBJECT))) {
      frame.move(frame.has(Slot.IDAFA) ? Slot.IDAFA : Slot.SUFFIX, Slot.OBJECT);
    }
    if (isSeatOfTalks(trigger, frame)) {
      frame.clear(Slot.IDAFA);
    }
    if ("visit".equals(trigger.mode()) && isHost(trigger, frame)) {
      recipients.addAll(frame.of(Slot.IDAFA));
      frame.clear(Slot.IDAFA);
    }
  }

  /**
   * اعتقال الصحفي: with one participant, the genitive of an act done to somebody is its patient.
   */
  private boolean readsGenitiveAsPatient(Trigger trigger, Frame frame) {
    if (frame.has(Slot.AGENT) && trigger.recipient().contains(Slot.OBJECT)) {
      return !frame.has(Slot.OBJECT);
    }
    if (!trigger.recipient().contains(Slot.OBJECT) || trigger.isReciprocal()) {
      return false;
    }
    boolean needed =
        trigger.limits().has(Trigger.Limit.RECIPIENT_REQUIRED)
            && (frame.has(Slot.IDAFA) || !trigger.actor().contains(Slot.SUFFIX));
    return !trigger.actor().isEmpty()
        && (needed
            || (trigger.isForce() && isPeople(frame))
            || trigger.actor().get(0) == Slot.SUBJECT)
        && trigger.recipient().stream().noneMatch(frame::has);
  }

  /** اغتيال القائد, قصف المدنيين: people suffer force where nobody else is named; bodies use it. */
  private boolean isPeople(Frame frame) {
    List<Integer> genitive = frame.of(frame.has(Slot.IDAFA) ? Slot.IDAFA : Slot.SUFFIX);
    return !genitive.isEmpty()
        && genitive.stream().map(cast.actors()::get).noneMatch(Passives::usesForce)
        && genitive.stream().allMatch(a -> cast.actors().get(a).kind() != EntityKind.MEDIA);
  }

  /** مفاوضات فيينا: talks that name one state alone are held there. */
  private boolean isSeatOfTalks(Trigger trigger, Frame frame) {
    return trigger.type().equals("CONSULT")
        && (trigger.isReciprocal() || "multilateral".equals(trigger.mode()))
        && frame.of(Slot.IDAFA).size() == 1
        && isState(frame.of(Slot.IDAFA).get(0))
        && !frame.has(Slot.MAA)
        && !frame.has(Slot.BAYNA);
  }

  private boolean isHost(Trigger trigger, Frame frame) {
    List<Integer> genitive = frame.of(Slot.IDAFA);
    return !genitive.isEmpty()
        && genitive.stream().allMatch(a -> isState(a))
        && trigger.recipient().stream().noneMatch(frame::has);
  }

  private boolean isState(int index) {
    return cast.actors().get(index).kind() == EntityKind.STATE;
  }
}
