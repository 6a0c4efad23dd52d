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

  private OfPlace() {}

  static boolean is(@Nullable Sector sector) {
    return sector != null && SECTORS.contains(sector);
  }

  static boolean is(Group group) {
    Boolean local = group.local();
    return local == null ? is(group.sector()) : local;
  }
}
