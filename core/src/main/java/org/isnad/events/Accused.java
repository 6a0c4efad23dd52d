package org.isnad.events;

import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Reading;
import org.isnad.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have done what follows a noun of accusation: الاتهامات لإيران بدعم, سجن
 * الكاتب بتهمة إهانة, متهمون باغتيال. For one article and one thread.
 */
final class Accused {
  private static final int FARTHEST = 20;

  private final Scene scene;
  private final Chunks chunks;
  private final Surroundings around;

  Accused(Scene scene, Chunks chunks, Surroundings around) {
    this.scene = scene;
    this.chunks = chunks;
    this.around = around;
  }

  /**
   * اعتقلت الشرطة الكاتب بتهمة: the charge an arrest or a sentence rests on is no event of its own.
   */
  static boolean repeats(Scene scene, List<Finding> earlier, Finding finding) {
    int charge = finding.first();
    if (!finding.type().equals("COERCE")
        || scene.slots[charge] != Slot.BI
        || !isOne(scene, charge, scene.lists.chargeNouns)) {
      return false;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Finding before = earlier.get(i);
      if (scene.sentences[before.first()] != scene.sentences[charge]) {
        return false;
      }
      if (before.type().equals("COERCE") || before.type().equals("SANCTION")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a trigger is what somebody is accused of. Whoever that is goes into the slot of the
   * subject, if he is known.
   */
  boolean read(Chunk charge, Match match, Frame frame) {
    int noun = match.first();
    if (noun == charge.head() && charge.slot() == Slot.BI && isCharging(match)) {
      charged(charge, frame);
      return false;
    }
    if (noun > charge.head() && isOne(scene, charge.head(), scene.lists.chargeNouns)) {
      frame.clear(Slot.SUBJECT);
      add(before(charge), frame);
      return true;
    }
    if (charge.slot() != Slot.BI && charge.slot() != Slot.FI) {
      return false;
    }
    int at = charge.first() - 1;
    while (at > 0 && scene.is(at, WordClass.PREPOSITION) && scene.pronouns[at] == null) {
      at--;
    }
    if (at < 1) {
      return false;
    }
    String pronoun = scene.slots[at] == Slot.LI ? scene.pronouns[at] : null;
    if (pronoun != null && isAccusation(chunks.at(at - 1))) {
      frame.clear(Slot.SUBJECT);
      around.pronoun(at, pronoun, Slot.SUBJECT, frame);
      return true;
    }
    Chunk before = chunks.at(at);
    if (before == null) {
      return false;
    }
    ActorMention party = chunks.party(before);
    boolean turned = before.slot() == Slot.LI && isAccusation(chunks.at(before.first() - 1));
    if (party == null || !(turned || isCharged(before))) {
      return false;
    }
    frame.clear(Slot.SUBJECT);
    frame.add(Slot.SUBJECT, around.coordinated(party));
    return true;
  }

  private boolean isCharging(Match match) {
    return match.trigger().type().equals("COERCE")
        && isOne(scene, match.first(), scene.lists.chargeNouns);
  }

  /** سجن الكاتب بتهمة إهانة الملك: the charge is brought against the writer. */
  private void charged(Chunk charge, Frame frame) {
    frame.clear(Slot.IDAFA);
    frame.clear(Slot.NISBA);
    ActorMention party = before(charge);
    if (party != null && mayBeCharged(scene.actor(party))) {
      if (frame.of(Slot.SUBJECT).contains(party.actor())) {
        frame.clear(Slot.SUBJECT);
      }
      frame.add(Slot.OBJECT, around.coordinated(party));
    }
  }

  private boolean isAccusation(@Nullable Chunk chunk) {
    return chunk != null && isOne(scene, chunk.head(), scene.lists.chargeNouns);
  }

  /** مسلحون متهمون بقتل, المتورطين في قتل. */
  private boolean isCharged(Chunk chunk) {
    return isOne(scene, chunk.end() - 1, scene.lists.charged);
  }

  private static boolean isOne(Scene scene, int token, Set<String> words) {
    String form = scene.tokens.get(token).form();
    Reading reading = scene.reading(token);
    int start = reading == null ? 0 : reading.stemStart();
    int end = reading == null ? form.length() : reading.stemEnd();
    start += form.startsWith("ال", start) ? 2 : 0;
    return start < end && words.contains(form.substring(start, end));
  }

  /** The last person before بتهمة, of whom it can be told: no court, no police. */
  private @Nullable ActorMention before(Chunk charge) {
    int first = Math.max(scene.sentence(charge.first()).first(), charge.first() - FARTHEST);
    for (int i = charge.first() - 1; i >= first; i--) {
      if (scene.is(i, WordClass.STOP) || scene.is(i, WordClass.THAT)) {
        return null;
      }
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        continue;
      }
      i = chunk.first();
      ActorMention party = chunks.party(chunk);
      boolean told = chunk.slot() == null || chunk.slot() == Slot.ALA || chunk.slot() == Slot.ILA;
      if (told && party != null && party.role() == ActorMention.Use.NOUN) {
        return party;
      }
    }
    return null;
  }

  private void add(@Nullable ActorMention party, Frame frame) {
    if (party == null) {
      return;
    }
    Actor actor = scene.actor(party);
    if ((actor.kind() == EntityKind.PERSON || actor.kind() == EntityKind.GROUP)
        && mayBeCharged(actor)) {
      frame.add(Slot.SUBJECT, around.coordinated(party));
    }
  }

  private static boolean mayBeCharged(Actor actor) {
    return !Passives.usesForce(actor) && actor.sector() != Sector.JUD;
  }
}
