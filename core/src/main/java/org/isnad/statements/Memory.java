package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke last, so that وأضاف without a subject finds its speaker by gender and number. For one
 * article and one thread.
 */
final class Memory {
  private static final int REACH = 6;

  private final Cast cast;
  private final List<Heard> heard = new ArrayList<>();

  /** A speaker with the agreement that his mention showed. */
  private record Heard(
      int actor, Gender gender, GrammaticalNumber number, boolean joined, int seenIn) {
    boolean spoke() {
      return seenIn < 0;
    }
  }

  Memory(Cast cast) {
    this.cast = cast;
  }

  /**
   * Somebody spoke.
   *
   * @param joined whether others are named with him, so that a plural can take them up
   */
  void hear(int actor, @Nullable ActorMention mention, boolean joined) {
    Actor speaker = cast.actors().get(actor);
    Gender gender =
        mention == null || mention.gender() == Gender.EITHER ? speaker.gender() : mention.gender();
    GrammaticalNumber number = mention == null ? speaker.number() : mention.number();
    if (mention == null && !heard.isEmpty()) {
      // a carried speaker keeps the agreement that it was heard with
      for (int i = heard.size() - 1; i >= 0; i--) {
        if (heard.get(i).actor() == actor) {
          heard.add(heard.get(i));
          return;
        }
      }
    }
    heard.add(new Heard(actor, gender, number, joined, -1));
  }

  /**
   * The last one heard or seen that a verb form agrees with; only somebody who spoke where {@code
   * spoke} is set (وأضاف).
   *
   * @param barred the actors who can't be meant
   */
  @Nullable Integer last(
      @Nullable Inflection form, boolean spoke, int sentence, IntPredicate barred) {
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - REACH); i--) {
      Heard speaker = heard.get(i);
      boolean counts = speaker.spoke() || (!spoke && speaker.seenIn() == sentence);
      if (counts && (form == null || fits(form, speaker)) && !barred.test(speaker.actor())) {
        return speaker.actor();
      }
    }
    // nobody who spoke agrees: somebody who did something before
    for (int i = heard.size() - 1; !spoke && i >= Math.max(0, heard.size() - REACH); i--) {
      Heard seen = heard.get(i);
      if (!seen.spoke() && form != null && fits(form, seen) && !barred.test(seen.actor())) {
        return seen.actor();
      }
    }
    return null;
  }

  /** Somebody, maybe joined by others, did something: may be the next verb's subject. */
  void see(ActorMention mention, boolean joined, int sentence) {
    Actor actor = cast.actors().get(mention.actor());
    Gender gender = mention.gender() == Gender.EITHER ? actor.gender() : mention.gender();
    heard.add(new Heard(mention.actor(), gender, mention.number(), joined, sentence));
  }

  private boolean fits(Inflection form, Heard speaker) {
    if (speaker.joined() && form.number() != GrammaticalNumber.SINGULAR) {
      // مصر والعراق … وأكدوا, of states too
      return true;
    }
    if (speaker.number() == GrammaticalNumber.SINGULAR
        && form.number() != GrammaticalNumber.SINGULAR) {
      // الوفد … وأضافوا, but no movement or party by its name
      Actor actor = cast.actors().get(speaker.actor());
      boolean people = actor.kind() == EntityKind.GROUP && actor.key() == null;
      return people && form.number() == GrammaticalNumber.PLURAL;
    }
    if (speaker.number() == GrammaticalNumber.PLURAL
        && form.number() == GrammaticalNumber.SINGULAR) {
      // مصادر قالت, but no people: مسؤولون قالوا
      EntityKind kind = cast.actors().get(speaker.actor()).kind();
      boolean people = kind == EntityKind.GROUP && speaker.gender() == Gender.MASCULINE;
      return form.gender() == Gender.FEMININE && !people;
    }
    return Agreement.agrees(form, speaker.gender(), speaker.number(), true);
  }
}
