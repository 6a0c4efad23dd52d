package org.isnad.events;

import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;

/** Agreement (مطابقة) of verbs and pronouns with those whom a mention names. */
final class Agreement {
  private static final Set<String> MASCULINE_STATES =
      Set.of("irq", "jor", "lbn", "mar", "sdn", "ssd", "yem", "som");

  private final Scene scene;

  Agreement(Scene scene) {
    this.scene = scene;
  }

  /** Whether some reading of a verb agrees: تلقى is he received and she meets. */
  boolean agreesIn(int verb, Inflection likeliest, ActorMention mention, boolean full) {
    if (agrees(likeliest, mention, full)) {
      return true;
    }
    for (Reading reading : scene.words.of(verb)) {
      Inflection form = reading.inflection();
      if (reading.isFiniteVerb()
          && form.person() == 3
          && !form.passive()
          && form.gender() != likeliest.gender()
          && agrees(form, mention, full)) {
        return true;
      }
    }
    return false;
  }

  static boolean nounAgrees(Inflection verb, Inflection noun) {
    return noun.number() == GrammaticalNumber.PLURAL || noun.gender().agreesWith(verb.gender());
  }

  /**
   * Whether a verb can have a mention as its subject; {@code full} before the verb, where number
   * counts.
   */
  boolean agrees(Inflection verb, ActorMention mention, boolean full) {
    if (mention.role() == ActorMention.Use.ADJECTIVE || isAccusative(mention)) {
      return false;
    }
    boolean people = scene.actor(mention).kind() == EntityKind.GROUP;
    if (mention.number() == GrammaticalNumber.PLURAL) {
      return !full
          || verb.number() != GrammaticalNumber.SINGULAR
          || verb.gender() != Gender.MASCULINE;
    }
    if (full && verb.number() != GrammaticalNumber.SINGULAR && mention.number() != verb.number()) {
      return people || verb.number() == GrammaticalNumber.DUAL;
    }
    return gender(mention).agreesWith(verb.gender());
  }

  /**
   * قطعت السويد وفنلندا علاقاتهما معها واتهموها: a plural takes up several that are named together.
   */
  boolean agreesJoined(int verb, Inflection verbForm, ActorMention subject) {
    if (!scene.isJoined(verb)
        || verbForm.number() != GrammaticalNumber.PLURAL
        || subject.end() >= scene.mentions.length) {
      return false;
    }
    ActorMention next = scene.mention(subject.end());
    return next != null
        && next.first() == subject.end()
        && next.role() == ActorMention.Use.NOUN
        && scene.isJoined(subject.end());
  }

  /** الإرهابيين and وفدا can't be a subject, الإرهابيون and وفد can. */
  private boolean isAccusative(ActorMention mention) {
    if (mention.number() == GrammaticalNumber.DUAL
        && mention.end() > mention.first() + 1
        && scene.slots[mention.first() + 1] == null) {
      // وزيرا خارجية كينيا وتنزانيا is written like وزيرا, which has no genitive
      return false;
    }
    for (Reading reading : scene.words.of(mention.first())) {
      if (!reading.isFiniteVerb()) {
        if (reading.inflection().indefiniteAccusative()
            && mention.kind() != MentionKind.NAME
            && scene.slots[mention.first()] == null
            && !isAfterThat(mention)) {
          return true;
        }
        return reading.inflection().accusativeOrGenitive()
            && reading.inflection().number() == GrammaticalNumber.PLURAL
            && scene.slots[mention.first()] == null
            && !isAfterThat(mention);
      }
    }
    return false;
  }

  private boolean isAfterThat(ActorMention mention) {
    return mention.first() > 0 && scene.is(mention.first() - 1, WordClass.THAT);
  }

  /** States are feminine but for a few: أعلنت فرنسا, أعلن لبنان. */
  private Gender gender(ActorMention mention) {
    Actor actor = scene.actor(mention);
    return mention.gender() == Gender.EITHER
            && actor.kind() == EntityKind.STATE
            && actor.key() != null
            && !MASCULINE_STATES.contains(actor.key())
        ? Gender.FEMININE
        : mention.gender();
  }

  /** Whether a pronoun can stand for a mention. */
  boolean agrees(String pronoun, ActorMention mention) {
    Actor actor = scene.actor(mention);
    return switch (pronoun) {
      case "ه" ->
          mention.number() == GrammaticalNumber.SINGULAR
              && gender(mention).agreesWith(Gender.MASCULINE);
      case "ها" ->
          mention.number() == GrammaticalNumber.PLURAL
              ? actor.kind() != EntityKind.PERSON
              : gender(mention).agreesWith(Gender.FEMININE);
      case "هم" -> mention.number() == GrammaticalNumber.PLURAL || actor.kind() == EntityKind.GROUP;
      case "هما" -> mention.number() == GrammaticalNumber.DUAL;
      default -> false;
    };
  }

  /** Keeps the reading of a verb that agrees with its subject: تعهد الوزير is no تعهد of hers. */
  void settle(int verb, ActorMention subject) {
    Reading likeliest = scene.reading(verb);
    if (likeliest == null || agrees(likeliest.inflection(), subject, false)) {
      return;
    }
    for (Reading reading : scene.words.of(verb)) {
      if (reading.isFiniteVerb()
          && reading.inflection().person() == 3
          && !reading.inflection().passive()
          && agrees(reading.inflection(), subject, false)) {
        scene.set(verb, WordClass.VERB, reading);
        return;
      }
    }
  }
}
