package org.isnad.names;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.model.Sector;
import org.isnad.names.Entry.Group;
import org.jspecify.annotations.Nullable;

/**
 * Unnamed people who are of the country that the text around them speaks of, unless it says
 * otherwise: المتظاهرون, القضاة, مسلحون, but not خبراء, المهاجرون, دول عربية.
 */
final class OfPlace {
  private static final Set<Sector> SECTORS =
      EnumSet.of(
          Sector.GOV,
          Sector.LEG,
          Sector.JUD,
          Sector.MIL,
          Sector.COP,
          Sector.SPY,
          Sector.OPP,
          Sector.PTY,
          Sector.REB,
          Sector.LAB,
          Sector.CVL);

  /** Crowds of these sectors that have come from somewhere else. */
  private static final Set<String> STRANGERS =
      Set.of("g.migrant", "g.asylum-seekers", "g.refugee", "g.hostage", "g.pirate", "g.foreigner");

  /** Crowds of no sector: مجهولون, الأطراف. */
  private static final Set<String> LOCALS =
      Set.of(
          "g.anonymous",
          "g.armed-group",
          "g.circles-pol",
          "g.committee-any",
          "g.critic-opponent",
          "g.infiltrator",
          "g.loyalist",
          "g.opponent-2",
          "g.organizer",
          "g.participant",
          "g.parties",
          "g.partners-social",
          "g.personality",
          "g.regime-remnants",
          "g.sniper");

  private OfPlace() {}

  static boolean is(@Nullable Sector sector) {
    return sector != null && SECTORS.contains(sector);
  }

  static boolean is(Group group) {
    return group.sector() == null
        ? LOCALS.contains(group.id())
        : SECTORS.contains(group.sector()) && !STRANGERS.contains(group.id());
  }
}
