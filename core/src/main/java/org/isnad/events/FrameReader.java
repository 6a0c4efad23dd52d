package org.isnad.events;

import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Tense;

/**
 * Finds the parties around a trigger: of a verb its subject, object and prepositions, of a noun
 * what {@link NounFrames} finds. For one article and one thread.
 */
final class FrameReader {
  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final Surroundings around;
  private final NounFrames nouns;
  private final Passives passives;

  FrameReader(Scene scene, Chunks chunks, Subjects subjects, StatusReader status) {
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
    this.around = new Surroundings(scene, chunks, subjects);
    this.nouns = new NounFrames(scene, chunks, subjects, status, around);
    this.passives = new Passives(scene);
  }

  Frame read(Match match) {
    Frame frame = new Frame();
    if (scene.is(match.first(), WordClass.VERB)) {
      verb(match, frame);
    } else {
      Reading reading = scene.reading(match.first());
      boolean participle =
          match.trigger().isVerb()
              && reading != null
              && reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE;
      if (match.trigger().isVerb() && (participle || match.trigger().verb() != null)) {
        participle(match, frame);
      } else if (match.trigger().isVerb()) {
        fixed(match, frame);
      } else {
        nouns.read(match, frame);
      }
    }
    return frame;
  }

  private void verb(Match match, Frame frame) {
    int verb = match.first();
    ActorMention subject = subjects.of(verb);
    int explicit = subjects.explicit(verb);
    if (subject != null) {
      frame.add(Slot.SUBJECT, around.coordinated(subject));
      frame.carried = explicit < 0;
    }
    Reading reading = scene.reading(verb);
    if (reading != null && reading.suffix() != null) {
      object(verb, reading.suffix(), explicit, frame);
    }
    around.after(match, verb + 1, explicit, frame);
    frame.passive = passives.isPassive(match, frame, reading, explicit);
    if (frame.passive && explicit < 0 && frame.has(Slot.OBJECT)) {
      // أصيب ثلاثة مدنيين: what stands after it is its subject
      frame.clear(Slot.SUBJECT);
    } else if (frame.passive) {
      frame.clear(Slot.OBJECT);
      frame.move(Slot.SUBJECT, Slot.OBJECT);
      if (frame.carried) {
        frame.clear(Slot.OBJECT);
      }
    }
  }

  private void object(int verb, String suffix, int subject, Frame frame) {
    if (!RelativeClauses.resumes(scene, verb, suffix, subject)) {
      around.pronoun(verb, suffix, Slot.OBJECT, frame);
      return;
    }
    frame.headed = true;
    ActorMention head = RelativeClauses.head(scene, chunks, verb);
    if (head != null) {
      frame.add(Slot.OBJECT, around.coordinated(head));
    }
  }

  private void participle(Match match, Frame frame) {
    around.subjectOf(around.governing(match.first()), frame);
    frame.carried = true;
    around.after(match, match.first() + 1, -1, frame);
  }

  private void fixed(Match match, Frame frame) {
    int verb = around.governing(match.end());
    for (int i = match.first(); i < match.end(); i++) {
      verb = scene.is(i, WordClass.VERB) ? i : verb;
    }
    if (verb < 0) {
      ActorMention subject = subjects.ofNominalClause(match.first());
      if (subject != null) {
        frame.add(Slot.SUBJECT, around.coordinated(subject));
      }
    }
    around.subjectOf(verb, frame);
    around.after(match, match.first() + 1, verb < 0 ? -1 : subjects.explicit(verb), frame);
  }
}
