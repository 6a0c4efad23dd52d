package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
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
  private record Heard(int actor, Gender gender, GrammaticalNumber number, int seenIn) {
    boolean spoke() {
      return seenIn < 0;
    }
  }

  Memory(Cast cast) {
    this.cast = cast;
  }

  void hear(int actor, @Nullable ActorMention mention) {
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
    heard.add(new Heard(actor, gender, number, -1));
  }

  /**
   * The last one heard or seen that a verb form agrees with; only somebody who spoke where {@code
   * spoke} is set (وأضاف).
   */
  @Nullable Integer last(@Nullable Inflection form, boolean spoke, int sentence) {
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - REACH); i--) {
      Heard speaker = heard.get(i);
      boolean counts = speaker.spoke() || (!spoke && speaker.seenIn() == sentence);
      if (counts && (form == null || fits(form, speaker))) {
        return speaker.actor();
      }
    }
    // nobody who spoke agrees: somebody who did something before
    for (int i = heard.size() - 1; !spoke && i >= Math.max(0, heard.size() - REACH); i--) {
      Heard seen = heard.get(i);
      if (!seen.spoke() && form != null && fits(form, seen)) {
        return seen.actor();
      }
    }
    return null;
  }

  /** Somebody did something: may be the subject of the next verb without one. */
  void see(ActorMention mention, int sentence) {
    Actor actor = cast.actors().get(mention.actor());
    Gender gender = mention.gender() == Gender.EITHER ? actor.gender() : mention.gender();
    heard.add(new Heard(mention.actor(), gender, mention.number(), sentence));
  }

  private boolean fits(Inflection form, Heard speaker) {
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
