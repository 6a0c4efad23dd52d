package org.isnad.events;

import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Sector;

/** Whether parties meet the limits of a row. For one article and one thread. */
final class PartyLimits {
  private final Cast cast;
  private final PoliticalActors political;

  PartyLimits(Cast cast, PoliticalActors political) {
    this.cast = cast;
    this.political = political;
  }

  /**
   * Whether the parties may be those of a row.
   *
   * @param said whether the trigger is the cue of a statement
   * @param victims whether the act names those who suffer it, and so may leave its doer out
   */
  boolean areMet(
      Trigger trigger,
      List<Integer> actors,
      List<Integer> recipients,
      boolean said,
      boolean victims) {
    Trigger.Limits limits = trigger.limits();
    if (actors.isEmpty() && recipients.isEmpty()) {
      return false;
    }
    if (limits.has(Trigger.Limit.POLITICAL_ACTOR)
        && !(victims && actors.isEmpty())
        && (actors.stream().noneMatch(this::isPolitical)
            || actors.stream().anyMatch(a -> political.isProfession(cast.actors().get(a))))) {
      return false;
    }
    if (limits.has(Trigger.Limit.CIVIL_ACTOR) && actors.stream().noneMatch(this::isCivil)) {
      return false;
    }
    if ((limits.has(Trigger.Limit.ARMED_ACTOR) && actors.stream().noneMatch(this::isArmed))
        || (limits.has(Trigger.Limit.JUDICIAL_ACTOR) && actors.stream().noneMatch(this::isJudicial))
        || (limits.has(Trigger.Limit.SEVERAL_ACTORS)
            && actors.stream().allMatch(this::isOnePerson))) {
      return false;
    }
    if (limits.has(Trigger.Limit.ACTOR_REQUIRED) && actors.isEmpty()) {
      return false;
    }
    if (said && recipients.isEmpty() && trigger.type().equals("REQUEST")) {
      // whoever calls for something calls on those who can do it
      return true;
    }
    boolean shared = trigger.isReciprocal() && recipients.isEmpty();
    List<Integer> others = shared ? actors : recipients;
    int least = shared ? 2 : 1;
    if (limits.has(Trigger.Limit.RECIPIENT_REQUIRED) && others.size() < least) {
      return false;
    }
    if (!others.isEmpty() && others.stream().noneMatch(other -> isWhom(other, limits.whom()))) {
      return false;
    }
    return !limits.has(Trigger.Limit.POLITICAL_RECIPIENT)
        || others.stream().anyMatch(this::isPolitical);
  }

  /** Whether an actor fights with words: النائب هاجم الحكومة, but not the army. */
  private boolean isCivil(int index) {
    Actor actor = cast.actors().get(index);
    Sector sector = actor.sector();
    return switch (actor.kind()) {
      case PERSON, MEDIA -> sector != Sector.MIL && sector != Sector.REB && sector != Sector.COP;
      case ORGANIZATION, GROUP ->
          sector == Sector.GOV
              || sector == Sector.LEG
              || sector == Sector.PTY
              || sector == Sector.OPP
              || sector == Sector.NGO
              || sector == Sector.IGO
              || sector == Sector.LAB;
      case STATE, OTHER -> false;
    };
  }

  /** An army, police or armed group, or one of it. */
  private boolean isArmed(int index) {
    Sector sector = cast.actors().get(index).sector();
    return sector == Sector.MIL || sector == Sector.COP || sector == Sector.REB;
  }

  private boolean isJudicial(int index) {
    return cast.actors().get(index).sector() == Sector.JUD;
  }

  private boolean isWhom(int index, Trigger.Whom whom) {
    Actor actor = cast.actors().get(index);
    boolean crowd = actor.kind() == EntityKind.GROUP;
    Sector sector = actor.sector();
    return switch (whom) {
      case ANYBODY -> true;
      case HOST -> !crowd;
      case PEOPLE -> actor.kind() == EntityKind.PERSON || (crowd && sector != Sector.REB);
      case CIVILIANS -> crowd && (sector == null || sector == Sector.CVL);
    };
  }

  private boolean isOnePerson(int index) {
    return cast.actors().get(index).kind() == EntityKind.PERSON;
  }

  private boolean isPolitical(int index) {
    return political.contains(cast.actors().get(index));
  }
}
