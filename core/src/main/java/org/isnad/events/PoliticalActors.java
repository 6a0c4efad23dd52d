package org.isnad.events;

import java.util.HashSet;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Sector;

/**
 * Tells actors of a political kind (states, governments, parties, armed groups, crowds, bodies,
 * holders of office) from those of sport, culture and trade. Immutable.
 */
final class PoliticalActors {
  private static final Set<String> SECTORS_OF_PROFESSION = Set.of("CVL", "EDU", "MED", "BUS", "");

  /** Groups of sport, culture and everyday life. */
  private static final Set<String> GROUPS =
      Set.of(
          "g.critic",
          "g.viewer",
          "g.fan",
          "g.driver",
          "g.player",
          "g.club-any",
          "g.traveller",
          "g.patient",
          "g.consumer");

  /** Words that, alone, say of nobody who he is: شخص, دولة. */
  private static final Set<String> ANYBODY =
      Set.of(
          "g.person",
          "g.man",
          "g.woman",
          "g.individual",
          "g.human-people",
          "g.people-of",
          "g.personality",
          "g.user",
          "g.dozens",
          "g.state-any",
          "o.member");

  private final Set<String> professions = new HashSet<>(GROUPS);

  PoliticalActors(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("entities/offices.tsv").rows()) {
      if (row.get("level").equals("profession")
          && SECTORS_OF_PROFESSION.contains(row.get("sector"))) {
        professions.add(row.id());
      }
    }
  }

  /** Whether an actor is known by a profession only: اللاعب, الطبيب. */
  boolean isProfession(Actor actor) {
    boolean unnamed =
        actor.kind() == EntityKind.GROUP
            || (actor.role() != null && actor.nameAr().contains(actor.role()));
    return unnamed && actor.because().stream().anyMatch(professions::contains);
  }

  /** Whether an actor is only somebody or other: شخص, but not الرجل, ثلاثة أشخاص or رجل مسلح. */
  boolean isAnybody(Actor actor) {
    return actor.nameAr().indexOf(' ') < 0
        && !actor.nameAr().startsWith("ال")
        && actor.because().stream().anyMatch(ANYBODY::contains);
  }

  boolean contains(Actor actor) {
    if (actor.kind() == EntityKind.MEDIA || actor.kind() == EntityKind.OTHER) {
      return false;
    }
    if (isProfession(actor)) {
      return false;
    }
    Sector sector = actor.sector();
    return sector == null
        ? actor.kind() != EntityKind.ORGANIZATION
        : sector != Sector.MED
            && sector != Sector.EDU
            && (sector != Sector.BUS || actor.kind() == EntityKind.PERSON);
  }
}
