package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a row from the frame around its trigger, and holds the row's limits. */
final class PartyReader {
  /** Rule by which somebody speaks whom no table has. */
  private static final String UNLISTED = "names.speaker";

  private static final Set<String> ONE_SIDED = Set.of("COOPERATE", "AGREE");

  private static final Set<String> ANSWERED = Set.of("ACCUSE", "REQUEST", "THREATEN");

  private final Scene scene;
  private final FrameReader frames;
  private final PoliticalActors political;
  private final PartyLimits limits;
  private final Targets targets;
  private final Genitives genitives;

  PartyReader(
      Scene scene,
      Chunks chunks,
      Subjects subjects,
      FrameReader frames,
      PoliticalActors political) {
    this.political = political;
    this.limits = new PartyLimits(scene.cast, political);
    this.targets = new Targets(scene, chunks, subjects, political);
    this.genitives = new Genitives(scene.cast);
    this.scene = scene;
    this.frames = frames;
  }

  /** The parties of a match as far as they are read. */
  private static final class Draft {
    final List<Integer> actors = new ArrayList<>();
    final List<Integer> recipients = new ArrayList<>();

    /** Whether the actor is a dropped subject or one of another verb. */
    boolean carried;
  }

  /** The parties of a match; null if they don't meet the limits of its row. */
  @Nullable Parties read(Match match) {
    Trigger trigger = match.trigger();
    Frame frame = frames.read(match);
    int cue = scene.cueOf(match.first());
    Draft draft = new Draft();
    genitives.place(trigger, frame, draft.recipients);
    actors(trigger, frame, draft);
    recipients(trigger, frame, draft);
    if (cue >= 0) {
      saidBy(scene.attributions.get(cue), trigger, frame, draft);
    }
    if (frame.mutual && draft.actors.isEmpty()) {
      draft.actors.addAll(frame.of(Slot.BAYNA));
    }
    if (trigger.isReciprocal()) {
      if (frame.of(Slot.MAA).stream().anyMatch(this::isMedium)) {
        return null;
      }
      share(trigger, frame, draft);
    }
    return checked(match, frame, draft, cue >= 0);
  }

  private void actors(Trigger trigger, Frame frame, Draft draft) {
    List<Integer> actors = draft.actors;
    if (frame.controlled && !ownDoer(trigger, frame)) {
      actors.addAll(frame.of(Slot.SUBJECT));
      draft.carried = frame.carried;
      patient(trigger, frame, actors);
    }
    for (Slot slot : trigger.actor()) {
      if (actors.isEmpty() && slot != Slot.BOTH && (trigger.isVerb() || slot != Slot.SUBJECT)) {
        actors.addAll(frame.of(slot));
        draft.carried = slot == Slot.SUBJECT && frame.carried;
      }
    }
    if (actors.isEmpty()) {
      actors.addAll(frame.of(Slot.AGENT));
    }
    boolean partner = trigger.isReciprocal() && (frame.has(Slot.MAA) || frame.has(Slot.BI));
    if (actors.isEmpty()
        && !trigger.isVerb()
        && (!frame.carried || partner)
        && (partner || trigger.actor().contains(Slot.SUBJECT))) {
      frame.of(Slot.SUBJECT).stream().filter(this::acts).forEach(actors::add);
      draft.carried = true;
    }
  }

  private static void recipients(Trigger trigger, Frame frame, Draft draft) {
    for (Slot slot : trigger.recipient()) {
      if (draft.recipients.isEmpty()) {
        draft.recipients.addAll(frame.of(slot));
      }
    }
    if (draft.recipients.isEmpty() && frame.victims) {
      draft.recipients.addAll(frame.of(Slot.OBJECT));
    }
    if (draft.recipients.isEmpty()
        && frame.answered
        && ANSWERED.contains(trigger.type())
        && !"investigate".equals(trigger.mode())
        && (frame.has(Slot.IDAFA) || frame.has(Slot.NISBA) || frame.has(Slot.AGENT))) {
      draft.recipients.addAll(frame.of(Slot.SUBJECT));
    }
  }

  /** A speech act is its speaker's, and toward whomever he speaks to or of. */
  private void saidBy(Attribution attribution, Trigger trigger, Frame frame, Draft draft) {
    List<Integer> actors = draft.actors;
    Integer speaker = attribution.speaker();
    boolean other =
        speaker != null
            && !actors.contains(speaker)
            && (trigger.isVerb() || !(frame.has(Slot.IDAFA) || frame.has(Slot.NISBA)))
            && !isPair(speaker)
            && !isOwnState(actors, speaker);
    if (actors.isEmpty() || draft.carried || other) {
      actors.clear();
      if (speaker != null) {
        actors.add(speaker);
        draft.recipients.remove(speaker);
      }
    }
    draft.carried = false;
    Integer addressee = attribution.addressee();
    // انتقد الوزير الحكومة في مقابلة مع القناة: the channel is told, not accused
    Integer object = addressee == null || isMedium(addressee) ? attribution.target() : addressee;
    if (object != null && !trigger.recipient().isEmpty()) {
      draft.recipients.clear();
      draft.recipients.add(object);
    }
  }

  /** Those who meet, or are named together, share the act. */
  private static void share(Trigger trigger, Frame frame, Draft draft) {
    if (isTowardPartner(trigger, frame, draft.actors)) {
      return;
    }
    for (Slot slot : List.of(Slot.BAYNA, Slot.MAA)) {
      if (trigger.recipient().contains(slot) || slot == Slot.BAYNA) {
        addNew(draft.actors, frame.of(slot));
      }
    }
    if (frame.has(Slot.SUFFIX) && !trigger.isVerb()) {
      // خلال لقائه الوزير
      addNew(draft.actors, frame.of(Slot.OBJECT));
    }
    if (!frame.has(Slot.ALA) && !frame.has(Slot.DIDDA) && !frame.victims) {
      addNew(draft.actors, draft.recipients);
      draft.recipients.clear();
    }
  }

  private @Nullable Parties checked(Match match, Frame frame, Draft draft, boolean said) {
    Trigger trigger = match.trigger();
    List<Integer> actors = draft.actors;
    List<Integer> recipients = draft.recipients;
    actors.removeIf(this::onlyTells);
    recipients.removeIf(this::onlyTells);
    recipients.removeAll(actors);
    if (match.doubtful() && (draft.carried || actors.isEmpty() || recipients.isEmpty())) {
      return null;
    }
    if (!limits.areMet(trigger, actors, recipients, said, frame.victims && trigger.isForce())) {
      return null;
    }
    leaveOutAnybody(actors, recipients);
    Integer named = recipients.isEmpty() && !frame.headed ? targets.of(match, actors) : null;
    return named == null
        ? new Parties(actors, recipients, !draft.carried, List.of())
        : new Parties(actors, List.of(named), !draft.carried, List.of(Targets.RULE));
  }

  /** زيارة الملك للمدينة, التعاون بين البلدين: the act names its doer itself. */
  private static boolean ownDoer(Trigger trigger, Frame frame) {
    return frame.has(Slot.BAYNA)
        || (frame.has(Slot.IDAFA)
            && (!trigger.recipient().contains(Slot.OBJECT)
                || trigger.recipient().stream()
                    .anyMatch(slot -> slot != Slot.OBJECT && frame.has(slot))));
  }

  /**
   * تعاون المغرب مع السنغال: whoever works or agrees with somebody does so toward him, while those
   * who meet, or who are named together after بين, share the act.
   */
  private static boolean isTowardPartner(Trigger trigger, Frame frame, List<Integer> actors) {
    return ONE_SIDED.contains(trigger.type())
        && frame.has(Slot.MAA)
        && !frame.has(Slot.BAYNA)
        && !frame.of(Slot.MAA).containsAll(actors);
  }

  /** قام باعتقال الصحفي: the genitive of an act whose doer stands before it is its patient. */
  private static void patient(Trigger trigger, Frame frame, List<Integer> actors) {
    if (trigger.recipient().contains(Slot.OBJECT)
        && frame.has(Slot.IDAFA)
        && !actors.containsAll(frame.of(Slot.IDAFA))) {
      frame.clear(Slot.OBJECT);
      frame.move(Slot.IDAFA, Slot.OBJECT);
    }
  }

  /** بلاده: somebody speaks of his own state. */
  private boolean isOwnState(List<Integer> actors, int speaker) {
    return actors.stream().anyMatch(a -> Homelands.isStateOf(scene.cast, a, List.of(speaker)));
  }

  /** Whether an actor does more than speak: media and unnamed sources only tell. */
  private boolean acts(int index) {
    EntityKind kind = scene.cast.actors().get(index).kind();
    return kind != EntityKind.MEDIA && kind != EntityKind.OTHER;
  }

  /** في مقابلة مع القناة: whoever speaks to a medium meets nobody. */
  private boolean isMedium(int index) {
    return scene.cast.actors().get(index).kind() == EntityKind.MEDIA;
  }

  /** Papers and unnamed sources are no parties: a report is read, not received. */
  private boolean onlyTells(int index) {
    Actor actor = scene.cast.actors().get(index);
    return actor.kind() == EntityKind.OTHER && !actor.because().contains(UNLISTED);
  }

  /** Leaves out شخص and the like where somebody else is a party. */
  private void leaveOutAnybody(List<Integer> actors, List<Integer> recipients) {
    boolean named =
        actors.stream().anyMatch(a -> !isAnybody(a))
            || recipients.stream().anyMatch(a -> !isAnybody(a));
    if (named) {
      actors.removeIf(this::isAnybody);
      recipients.removeIf(this::isAnybody);
    }
  }

  /** الجانبان: two whom the clause tells better. */
  private boolean isPair(int index) {
    Actor actor = scene.cast.actors().get(index);
    return actor.number() == GrammaticalNumber.DUAL && actor.kind() == EntityKind.GROUP;
  }

  private boolean isAnybody(int index) {
    return political.isAnybody(scene.cast.actors().get(index));
  }

  private static void addNew(List<Integer> actors, List<Integer> more) {
    for (Integer actor : more) {
      if (!actors.contains(actor)) {
        actors.add(actor);
      }
    }
  }
}
