package org.isnad.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code events/triggers.tsv}: a word or phrase that tells of an event, and where its
 * parties stand.
 *
 * @param words the word or the words of the phrase
 * @param verb id of the verb that the first word is a form of, null for a noun
 * @param actor slots of the actor, the first one that is filled counts
 * @param recipient slots of the recipient, likewise
 */
record Trigger(
    String id,
    String type,
    @Nullable String mode,
    Kind kind,
    List<Stem> words,
    @Nullable String verb,
    List<Slot> actor,
    List<Slot> recipient,
    @Nullable String cameo,
    Limits limits) {
  Trigger {
    words = List.copyOf(words);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /** What the first word is. */
  enum Kind {
    VERB,
    NOUN
  }

  /** Who the recipients of a row must be. */
  enum Whom {
    ANYBODY,
    /** One who is visited: no crowd. */
    HOST,
    /** Persons or crowds, and no force: who is set free. */
    PEOPLE,
    /** A crowd of no office and no force: who is driven out. */
    CIVILIANS
  }

  /** What else must hold for a row to fire. */
  enum Limit {
    ACTOR_REQUIRED,
    POLITICAL_ACTOR,
    CIVIL_ACTOR,
    /** An actor must be an army, police or armed group. */
    ARMED_ACTOR,
    /** An actor must be a court, judge or prosecutor. */
    JUDICIAL_ACTOR,
    /** The actors must be more than one person. */
    SEVERAL_ACTORS,
    RECIPIENT_REQUIRED,
    POLITICAL_RECIPIENT,
    /** Those who talk need not come: تواصل, اتصالات. */
    AFAR,
    /** Only names and times may stand between the words of the phrase. */
    TIGHT,
    /** The verb bears no pronoun: حقق في, but not حققه في. */
    BARE
  }

  /**
   * When a row doesn't fire.
   *
   * @param whom who a recipient must be
   * @param notBefore folded words of which none may be one of the next two
   * @param objectNot folded words of which none may be joined to the trigger as genitive, object or
   *     head
   */
  record Limits(Set<Limit> all, Whom whom, List<Stem> notBefore, List<Stem> objectNot) {
    Limits {
      all = Collections.unmodifiableSet(EnumSet.copyOf(all));
      notBefore = List.copyOf(notBefore);
      objectNot = List.copyOf(objectNot);
    }

    boolean has(Limit limit) {
      return all.contains(limit);
    }
  }

  /** Whether the parties act on each other even without بين or مع: اتفق الطرفان. */
  boolean isReciprocal() {
    return actor.contains(Slot.BOTH);
  }

  /** Whether the act is one of force, which people suffer. */
  boolean isForce() {
    return type.equals("ASSAULT") || type.equals("COERCE");
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }
}
