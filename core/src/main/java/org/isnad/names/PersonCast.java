package org.isnad.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.names.Entry.Person;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom a name or a title means: the same actor for a full name, its short form, its title.
 */
final class PersonCast {
  private final Roster roster;
  private final Wording wording;
  private final CalledNames names;
  private final OfficeHolders holders;
  private final MainCountry mainCountry;
  private final Map<String, Integer> byAddress = new HashMap<>();

  PersonCast(
      Roster roster,
      Wording wording,
      CalledNames names,
      OfficeHolders holders,
      MainCountry mainCountry) {
    this.roster = roster;
    this.wording = wording;
    this.names = names;
    this.holders = holders;
    this.mainCountry = mainCountry;
  }

  /** The actor of a mention that holds a personal name; names are settled first. */
  int named(Draft draft) {
    Person person = draft.person;
    int actor = person != null ? known(person, draft) : unknown(draft);
    hold(actor, draft);
    for (String reason : draft.because) {
      if (reason.startsWith("h.")) {
        byAddress.put(reason, actor);
        if (draft.nameEnd - draft.nameFirst > 1) {
          byAddress.put(reason + " " + wording.form(draft.nameFirst), actor);
        }
      }
    }
    return actor;
  }

  /** The person last addressed with a title of rank: الجنرال after الجنرال فلان. */
  @Nullable Integer addressed(String title) {
    return byAddress.get(title);
  }

  private void hold(int actor, Draft draft) {
    String country =
        draft.belongs == null ? roster.actor(actor).country() : draft.belongs.country();
    holders.hold(actor, draft, country);
  }

  private int known(Person person, Draft draft) {
    Integer there = roster.find(person.id());
    if (there != null) {
      return there;
    }
    int actor =
        roster.add(
            person.id(),
            new Actor(
                roster.next(),
                EntityKind.PERSON,
                person.nameAr(),
                person.nameEn(),
                person.country(),
                person.sector(),
                holders.role(person, draft),
                person.id(),
                person.gender(),
                GrammaticalNumber.SINGULAR,
                draft.because));
    names.remember(person.nameAr(), actor);
    return actor;
  }

  private int unknown(Draft draft) {
    String name = wording.folded(draft.nameFirst, draft.nameEnd).substring(joined(draft));
    Integer there = names.findWithArticle(name);
    if (there == null && draft.nameEnd - draft.nameFirst == 1) {
      there = byGivenName(draft, name);
    }
    if (there == null && draft.nameEnd - draft.nameFirst > 1) {
      // "أحمد أبو زيد" after "أبو زيد", or the other way round
      there = names.findByLast(draft.nameFirst, draft.nameEnd);
      if (there != null
          && !(isCompatible(roster.actor(there), draft) && maySame(roster.actor(there), name))) {
        there = null;
      }
    }
    int actor = there == null ? newcomer(draft) : there;
    names.remember(name, actor);
    return actor;
  }

  /** الشيخ ناصر after الشيخ ناصر المحمد: of the same title and given name. */
  private @Nullable Integer byGivenName(Draft draft, String name) {
    for (String reason : draft.because) {
      Integer there = byAddress.get(reason + " " + name);
      if (there != null) {
        return there;
      }
    }
    return null;
  }

  private boolean isFullyNamed(int actor) {
    Actor named = roster.actor(actor);
    return named.key() != null || named.nameAr().indexOf(' ') > 0;
  }

  /** How many letters stand before the name in its first word: the و of ونادر. */
  private static int joined(Draft draft) {
    return draft.nameFirst == draft.first ? draft.stripped : 0;
  }

  /** Two people of one family name have given names of their own. */
  private static boolean maySame(Actor actor, String name) {
    String other = Tokeniser.phrase(actor.nameAr());
    int given = other.indexOf(' ');
    return given < 0
        || name.startsWith(other.substring(0, given + 1))
        || other.endsWith(name)
        || name.endsWith(other);
  }

  private static boolean isCompatible(Actor actor, Draft draft) {
    return actor.kind() == EntityKind.PERSON && actor.gender().agreesWith(draft.gender);
  }

  /** Somebody, or a body, that no table has, under the name in the article. */
  private int newcomer(Draft draft) {
    return roster.add(
        new Actor(
            roster.next(),
            draft.group != null ? draft.group.kind() : EntityKind.PERSON,
            wording.original(draft.nameFirst, draft.nameEnd).substring(joined(draft)),
            null,
            mainCountry.of(draft, true),
            draft.sector(),
            draft.role(),
            null,
            draft.gender,
            GrammaticalNumber.SINGULAR,
            draft.because));
  }

  /**
   * The actor of a title without a name: who was named with it, else who held it on the article's
   * date, else somebody of that title.
   *
   * @param previousPerson the person named last, whose office نظيره means
   */
  int titled(Draft draft, @Nullable Integer previousPerson) {
    if (draft.counterpart && draft.offices.isEmpty() && previousPerson != null) {
      draft.offices.addAll(holders.of(previousPerson));
    }
    if (draft.number != GrammaticalNumber.SINGULAR || draft.offices.isEmpty()) {
      return nominal(draft);
    }
    Integer there = holders.named(draft);
    if (there != null) {
      return there;
    }
    if (draft.bare && draft.definite && draft.alsoAddress != null) {
      Integer addressed = byAddress.get(draft.alsoAddress);
      if (addressed != null && isFullyNamed(addressed)) {
        return addressed;
      }
    }
    Optional<Person> holder = holders.listed(draft);
    holder.ifPresent(person -> draft.because.add("names.holder"));
    int actor = holder.isPresent() ? known(holder.get(), draft) : nominal(draft);
    hold(actor, draft);
    return actor;
  }

  /** Whether the article named somebody with the title of a draft. */
  boolean isHeld(Draft draft) {
    return !draft.offices.isEmpty() && holders.named(draft) != null;
  }

  /** Somebody who is named by a noun alone; the same for the same wording, where it is definite. */
  int nominal(Draft draft) {
    boolean one = draft.number == GrammaticalNumber.SINGULAR;
    String country =
        mainCountry.ofAround(draft, one || draft.isNational() || OfPlace.is(draft.sector()));
    String text = wording.name(draft);
    String key = "title:" + wording.caselessKey(draft);
    boolean owned = draft.belongs != null || draft.of != null || draft.ofInstitution != null;
    boolean same = draft.definite || owned || !draft.bare;
    Integer there = same ? roster.find(key) : null;
    if (there != null) {
      return there;
    }
    return roster.add(
        key,
        new Actor(
            roster.next(),
            one ? EntityKind.PERSON : EntityKind.GROUP,
            text,
            null,
            country,
            draft.sector(),
            draft.role(),
            null,
            draft.gender,
            draft.number,
            draft.because));
  }
}
