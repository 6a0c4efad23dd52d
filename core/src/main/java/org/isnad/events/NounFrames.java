package org.isnad.events;

import org.isnad.events.EventWords.VerbRole;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties around a noun: genitive (رفض إسرائيل), nationality (الرفض الإسرائيلي), pronoun
 * (رفضها), object (رفضها الاقتراح), prepositions, the subject of a relative verb (ضربة شنتها إيران)
 * and of the verb that it hangs on (أعلنت إسرائيل رفض). For one article and one thread.
 */
final class NounFrames {
  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final StatusReader status;
  private final Surroundings around;
  private final Control control;
  private final Victims victims;
  private final Charges charges;
  private final Accused accused;

  NounFrames(
      Scene scene, Chunks chunks, Subjects subjects, StatusReader status, Surroundings around) {
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
    this.status = status;
    this.around = around;
    this.control = new Control(scene, chunks, status);
    this.victims = new Victims(scene, chunks);
    this.charges = new Charges(scene, chunks, subjects, status, around);
    this.accused = new Accused(scene, chunks, around);
  }

  void read(Match match, Frame frame) {
    int first = match.first();
    Chunk chunk = chunks.at(first);
    Reading reading = scene.reading(match.end() - 1);
    String suffix = reading == null ? null : reading.suffix();
    if (suffix == null && scene.reading(first) != null) {
      suffix = around.suffixOf(first);
    }
    ActorMention doer = suffix == null ? null : control.doerBefore(match, suffix);
    if (doer != null) {
      frame.add(Slot.SUFFIX, around.coordinated(doer));
    } else if (suffix != null) {
      around.pronoun(first, suffix, Slot.SUFFIX, frame);
    }
    int next = match.end();
    if (chunk != null) {
      within(chunk, match.whole() ? match.end() : first + 1, frame);
      next = Math.max(next, chunk.end());
    }
    next = joined(next, frame, Slot.IDAFA);
    next = joined(next, frame, Slot.NISBA);
    int relative = isLastNoun(match, chunk) ? relative(next) : -1;
    int clause = -1;
    if (relative >= 0 && around.resumption(relative) != null) {
      relativeVerb(match, relative, frame);
      clause = subjects.explicit(relative);
      next = relative + 1;
    }
    around.after(match, next, clause, frame);
    int verb = around.governing(first);
    frame.passive =
        verb >= 0
            && scene.lists.is(VerbRole.VERB_WITHOUT_DOER, scene.reading(verb))
            && chunk != null
            && subjects.explicit(verb) == chunk.first();
    int participle = charges.participle(first);
    if (participle >= 0) {
      charges.read(participle, first, frame);
      frame.controlled = frame.has(Slot.SUBJECT) && control.isComplement(match);
    } else if (verb >= 0
        && (relative < 0 || isDirectedAt(match))
        && (chunk == null || first <= chunk.head() || status.carries(chunk.head()))
        && (isNear(verb, first) || match.trigger().recipient().contains(Slot.SUBJECT))
        && (chunk == null || subjects.explicit(verb) != chunk.first())) {
      Reading governing = scene.reading(verb);
      if (isSuffered(match.trigger(), governing, chunk)) {
        ActorMention victim = subjects.of(verb);
        if (victim != null) {
          boolean named = match.trigger().recipient().contains(Slot.SUBJECT);
          frame.add(named ? Slot.SUBJECT : Slot.OBJECT, around.coordinated(victim));
          frame.victims = true;
        }
      } else if (scene.lists.is(VerbRole.VERB_OF_PLACE, governing)) {
        // it happened there
        return;
      } else if (charges.isCharge(verb, first)
          && (charges.read(verb, first, frame) || status.demands(verb))) {
        frame.controlled = frame.has(Slot.SUBJECT) && control.isComplement(match);
      } else {
        around.subjectOf(verb, frame);
        frame.answered =
            isNear(verb, first)
                && !(chunk != null && chunk.slot() == Slot.BI)
                && scene.lists.is(VerbRole.VERB_OF_REPLY, governing);
        frame.carried =
            subjects.explicit(verb) < 0
                && governing != null
                && governing.inflection().person() == 3;
        frame.controlled =
            frame.has(Slot.SUBJECT)
                && isNear(verb, first)
                && control.bySubject(match, verb, subjects.explicit(verb), frame.carried);
      }
    }
    if (match.trigger().type().equals("ASSAULT") && !frame.has(Slot.OBJECT) && chunk != null) {
      ActorMention victim = victims.before(chunk);
      if (victim != null) {
        frame.clear(Slot.SUBJECT);
        frame.add(Slot.OBJECT, around.coordinated(victim));
        frame.victims = true;
      }
    }
    frame.mutual = frame.of(Slot.BAYNA).size() > 1 && !frame.has(Slot.IDAFA) && isMutual(match);
    if (chunk != null && accused.read(chunk, match, frame)) {
      frame.carried = false;
      frame.controlled = frame.has(Slot.SUBJECT);
    } else {
      owner(match, frame);
    }
  }

  /** تهديدات بين البلدين, تهديدات وإهانات متبادلة في الآونة الأخيرة بين البلدين. */
  private boolean isMutual(Match match) {
    int i = match.end();
    while (scene.is(i, WordClass.ADJECTIVE) || (scene.is(i, WordClass.NOUN) && scene.isJoined(i))) {
      if (scene.lists.mutual.contains(scene.tokens.get(i).form())) {
        return true;
      }
      i++;
    }
    return i < scene.slots.length && scene.slots[i] == Slot.BAYNA;
  }

  /** Who does or suffers the act by the noun before it: استعداده لدعم, تعرضه لقصف. */
  private void owner(Match match, Frame frame) {
    Chunk before = control.noun(match);
    if (before == null) {
      return;
    }
    String suffix = around.suffixOf(before.end() - 1);
    int noun = suffix == null ? before.head() : before.end() - 1;
    boolean suffered = isSuffered(match.trigger(), scene.reading(noun), null);
    Slot slot = suffered ? Slot.OBJECT : Slot.SUBJECT;
    if (!suffered && !control.isOfDoer(noun)) {
      return;
    }
    ActorMention owner = chunks.party(before);
    if (owner != null) {
      frame.clear(Slot.SUBJECT);
      frame.add(slot, around.coordinated(owner));
    } else if (suffix != null) {
      frame.clear(Slot.SUBJECT);
      around.pronoun(noun, suffix, slot, frame);
    } else {
      return;
    }
    frame.carried = false;
    frame.controlled = !suffered;
    frame.victims |= suffered;
  }

  private boolean isSuffered(Trigger trigger, @Nullable Reading verb, @Nullable Chunk noun) {
    return trigger.type().equals("ASSAULT")
        ? scene.lists.is(VerbRole.VERB_OF_VICTIM, verb)
            || scene.lists.is(VerbRole.VERB_OF_RECEIVER, verb)
        : !trigger.isReciprocal()
            && !(noun != null && noun.slot() == Slot.BI)
            && scene.lists.is(VerbRole.VERB_OF_RECEIVER, verb);
  }

  /** Genitives and nationalities in the trigger's own phrase. */
  private void within(Chunk chunk, int from, Frame frame) {
    for (int i = from; i < chunk.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention == null) {
        continue;
      }
      boolean adjective = mention.role() == ActorMention.Use.ADJECTIVE;
      frame.add(adjective ? Slot.NISBA : Slot.IDAFA, around.coordinated(mention));
      i = mention.end() - 1;
    }
  }

  /** A phrase joined to a genitive: زيارة الرئيس والوزير. */
  private int joined(int next, Frame frame, Slot slot) {
    return frame.has(slot) ? around.skipJoined(next) : next;
  }

  /** The verb of a relative clause right after a noun: التي شنتها, شنتها. -1 if there is none. */
  private int relative(int next) {
    int i = next;
    while (i < scene.tokens.size()
        && (scene.is(i, WordClass.RELATIVE)
            || scene.is(i, WordClass.PARTICLE)
            || scene.is(i, WordClass.TIME)
            || scene.is(i, WordClass.COPULA))) {
      i++;
    }
    if (scene.is(i, WordClass.PREPOSITION) && scene.is(i + 2, WordClass.THAT)) {
      // كان من المقرر أن ينظمها
      i += 3;
    }
    return i > next - 1
            && scene.is(i, WordClass.VERB)
            && !scene.isJoined(i)
            && scene.sentences[i] == scene.sentences[next - 1]
        ? i
        : -1;
  }

  /** The subject of a relative verb did it, or suffers it: ضربة شنها الجيش, القصف الذي تعرضت له. */
  private void relativeVerb(Match match, int verb, Frame frame) {
    boolean suffered = isSuffered(match.trigger(), scene.reading(verb), null);
    Slot slot = suffered || isDirectedAt(match) ? Slot.OBJECT : Slot.IDAFA;
    if (frame.has(slot)
        || !(suffered || around.carriesNoun(verb))
        || scene.lists.is(VerbRole.VERB_OF_BYSTANDER, scene.reading(verb))) {
      return;
    }
    int explicit = subjects.explicit(verb);
    ActorMention subject = subjects.of(verb);
    if (subject != null && (explicit > verb || explicit < 0)) {
      frame.add(slot, around.coordinated(subject));
      frame.victims |= suffered;
    }
  }

  /** رفض الطلب الذي تقدم به الحزب: the clause goes with what is rejected. */
  private boolean isDirectedAt(Match match) {
    String type = match.trigger().type();
    return match.end() > match.first() + 1
        && scene.is(match.end() - 1, WordClass.NOUN)
        && (type.equals("REJECT") || type.equals("ACCUSE"));
  }

  /**
   * Whether a relative clause can go with a trigger: in رفض الطلب الذي it goes with the request.
   */
  private boolean isLastNoun(Match match, @Nullable Chunk chunk) {
    if (chunk == null) {
      return true;
    }
    for (int i = match.end(); i < chunk.end(); i++) {
      if (scene.is(i, WordClass.NOUN)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but its subject and one more phrase stands between a verb and its noun. */
  private boolean isNear(int verb, int noun) {
    int subject = subjects.explicit(verb);
    int passed = 0;
    for (int i = verb + 1; i < noun; ) {
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        i++;
        continue;
      }
      if (chunk.contains(noun)) {
        return passed <= 1;
      }
      if (chunk.first() != subject && !chunk.joined()) {
        passed++;
      }
      i = chunk.end();
    }
    return passed <= 1;
  }
}
