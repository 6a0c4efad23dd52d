package org.isnad.events;

import org.isnad.events.EventWords.VerbRole;
import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is called on, ordered, allowed or accused to do what a verbal noun (مصدر) names: طالب
 * الحزب الحكومة بإطلاق سراحه, اتهمت السويد فنلندا بقصف المدينة, داعيا الجيش إلى الانسحاب. He does
 * it, and not whoever calls, orders or accuses. For one article and one thread.
 */
final class Charges {
  private static final String OBJECT_PRONOUN = "ايا";
  private static final int LONGEST_CLAUSE = 28;

  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final StatusReader status;
  private final Surroundings around;

  Charges(Scene scene, Chunks chunks, Subjects subjects, StatusReader status, Surroundings around) {
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
    this.status = status;
    this.around = around;
  }

  /** Whether the complement of a finite verb is the act of whoever the verb is turned at. */
  boolean isCharge(int verb, int noun) {
    Reading reading = scene.reading(verb);
    return reading != null && isCharge(reading, noun);
  }

  private boolean isCharge(Reading reading, int noun) {
    return status.demands(reading)
        || (isComplement(noun) && scene.lists.is(VerbRole.VERB_OF_CHARGE, reading));
  }

  /** بقصف, إلى الانسحاب, من دخول, but not في هجوم, لقصفها: a circumstance or a reason. */
  private boolean isComplement(int noun) {
    Chunk chunk = chunks.at(noun);
    Slot slot = chunk == null ? null : chunk.slot();
    return slot == Slot.BI || slot == Slot.ILA || slot == Slot.ALA || slot == Slot.MIN;
  }

  /**
   * The participle that a noun is the complement of: مطالبا بوقف, داعية السويد إلى دعم. -1 if there
   * is none after the verb of the clause.
   */
  int participle(int noun) {
    int first = Math.max(scene.sentence(noun).first(), noun - LONGEST_CLAUSE);
    Chunk own = chunks.at(noun);
    int passed = 0;
    for (int i = (own == null ? noun : own.first()) - 1; i >= first; i--) {
      switch (scene.classes[i]) {
        case VERB, STOP, THAT, RELATIVE, COMMA -> {
          return -1;
        }
        default -> {}
      }
      Reading reading = charging(i, noun);
      if (reading != null) {
        return passed <= 2 ? i : -1;
      }
      Chunk chunk = chunks.at(i);
      passed += chunk != null && chunk.first() == i ? 1 : 0;
    }
    return -1;
  }

  private @Nullable Reading charging(int i, int noun) {
    if (!scene.classes[i].isNominal()) {
      return null;
    }
    for (Reading reading : scene.words.of(i)) {
      if (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
          && !reading.article()
          && reading.preposition() == 0
          && reading.suffix() == null
          && (reading.inflection().indefiniteAccusative() || isAfterComma(i, reading))
          && isCharge(reading, noun)) {
        return reading;
      }
    }
    return null;
  }

  /** ، داعية السويد: the masculine would have its alif. */
  private boolean isAfterComma(int i, Reading reading) {
    return scene.is(i - 1, WordClass.COMMA)
        && (reading.inflection().gender() == Gender.FEMININE
            || reading.inflection().number() != GrammaticalNumber.SINGULAR);
  }

  /**
   * Puts whoever a verb or participle is turned at into the slot of the subject.
   *
   * @return whether it is turned at anybody, be he known or not
   */
  boolean read(int charge, int noun, Frame frame) {
    String suffix = around.suffixOf(charge);
    if (suffix != null) {
      around.pronoun(charge, suffix, Slot.SUBJECT, frame);
      return true;
    }
    Chunk own = chunks.at(charge);
    ActorMention genitive = own == null ? null : genitive(own, charge);
    if (genitive != null) {
      frame.add(Slot.SUBJECT, around.coordinated(genitive));
      return true;
    }
    int subject = scene.is(charge, WordClass.VERB) ? subjects.explicit(charge) : -1;
    return read(own == null ? charge + 1 : own.end(), noun, subject, frame);
  }

  /** مطالبة [السويد] بدعم: written like a noun and its genitive. */
  private @Nullable ActorMention genitive(Chunk own, int charge) {
    for (int i = charge + 1; i < own.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention != null && mention.role() == ActorMention.Use.NOUN) {
        return mention;
      }
    }
    return null;
  }

  /** Looks for whoever is called on between the verb and what he is called to. */
  private boolean read(int from, int noun, int subject, Frame frame) {
    boolean someone = false;
    for (int i = from; i < noun; ) {
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        if (readPronoun(i, frame)) {
          return true;
        }
        i++;
        continue;
      }
      if (!chunk.contains(noun) && isCalled(chunk.slot())) {
        boolean own = chunk.first() == subject;
        ActorMention mention = own ? afterSubject(chunk) : chunks.party(chunk);
        if (mention != null) {
          frame.add(Slot.SUBJECT, around.coordinated(mention));
          return true;
        }
        someone |= !own && chunk.slot() == null && !chunk.joined();
      }
      i = around.skipJoined(chunk.end());
    }
    return someone;
  }

  /** اتهم مسؤول سويدي [المتمردين] بقصف: the object in one phrase with the subject. */
  private @Nullable ActorMention afterSubject(Chunk chunk) {
    ActorMention subject = scene.mention(chunk.first());
    for (int i = subject == null ? chunk.end() : subject.end(); i < chunk.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention != null && mention.first() == i && mention.role() == ActorMention.Use.NOUN) {
        return mention;
      }
    }
    return null;
  }

  /** متهما [إياه], سمح [له]. */
  private boolean readPronoun(int token, Frame frame) {
    String form = scene.tokens.get(token).form();
    String pronoun =
        form.startsWith(OBJECT_PRONOUN) && form.length() > OBJECT_PRONOUN.length()
            ? form.substring(OBJECT_PRONOUN.length())
            : isCalled(scene.slots[token]) ? scene.pronouns[token] : null;
    if (pronoun == null) {
      return false;
    }
    around.pronoun(token, pronoun, Slot.SUBJECT, frame);
    return true;
  }

  private static boolean isCalled(@Nullable Slot slot) {
    return slot == null || slot == Slot.MIN || slot == Slot.ALA || slot == Slot.LI;
  }
}
