package org.isnad.statements;

import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** A pronoun of the third person that is written together with a word (الضمير المتصل). */
enum Pronoun {
  HIS(Gender.MASCULINE, GrammaticalNumber.SINGULAR),
  HER(Gender.FEMININE, GrammaticalNumber.SINGULAR),
  BOTH(Gender.EITHER, GrammaticalNumber.DUAL),
  THEIR(Gender.MASCULINE, GrammaticalNumber.PLURAL);

  private final Gender gender;
  private final GrammaticalNumber number;

  Pronoun(Gender gender, GrammaticalNumber number) {
    this.gender = gender;
    this.number = number;
  }

  /** The pronoun of a suffix; null if it is none of the third person. */
  static @Nullable Pronoun of(@Nullable String suffix) {
    return switch (suffix == null ? "" : suffix) {
      case "ه" -> HIS;
      case "ها" -> HER;
      case "هما" -> BOTH;
      case "هم", "هن" -> THEIR;
      default -> null;
    };
  }

  /** The form of a verb whose subject it would be. */
  Inflection inflection() {
    return new Inflection(Tense.PERFECT, 3, gender, number, false, false, false);
  }

  /** Whether it can stand for the one whom a mention names. */
  boolean mayMean(ActorMention mention, Cast cast) {
    Actor actor = cast.actors().get(mention.actor());
    boolean person = actor.kind() == EntityKind.PERSON;
    boolean singular = mention.number() == GrammaticalNumber.SINGULAR;
    return switch (this) {
      case HIS -> person && singular && mention.gender() != Gender.FEMININE;
      case HER ->
          person
              ? singular && mention.gender() == Gender.FEMININE
              : mention.gender() != Gender.MASCULINE && actor.kind() != EntityKind.OTHER;
      case THEIR -> mention.number() == GrammaticalNumber.PLURAL;
      case BOTH -> mention.number() == GrammaticalNumber.DUAL;
    };
  }
}
