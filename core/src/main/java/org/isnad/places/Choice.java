package org.isnad.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Decides between places of one name by what stands around the name and by the countries that the
 * article speaks of. For one article and one thread.
 */
final class Choice {
  /** So many live in a place that is known without its country being named. */
  static final int KNOWN = 300_000;

  /** Begins the ids of places that are no row of GeoNames, few and with names of their own. */
  private static final String OWN = "l.";

  private final Cast cast;
  private @Nullable Map<String, Integer> countries;

  Choice(Cast cast) {
    this.cast = cast;
  }

  /**
   * The place that a name means; null if it is left open.
   *
   * @param names places of the same name
   * @param ordinary whether the name is a word of the language as well
   * @param country of the nationality right after the name, null for none
   */
  @Nullable Place of(
      List<PlaceTable.Name> names, Ground ground, boolean ordinary, @Nullable String country) {
    PlaceTable.Name best = null;
    double bestScore = 0;
    for (PlaceTable.Name name : names) {
      double score = score(name, ground, ordinary, country);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best == null ? null : best.place();
  }

  /** Zero and less for what is not meant. */
  private double score(
      PlaceTable.Name name, Ground ground, boolean ordinary, @Nullable String country) {
    Place place = name.place();
    boolean abroad = country != null && place.country() != null && !country.equals(place.country());
    if (abroad || ground.noun() == PlaceWords.Kind.OTHER) {
      return 0;
    }
    boolean own = place.id().startsWith(OWN);
    int mentions = place.country() == null ? 0 : countries().getOrDefault(place.country(), 0);
    boolean near = mentions > 0 || country != null || (own && place.country() == null);
    boolean known = own || name.people() >= KNOWN || near;
    boolean noun = ground.noun() != null && !ground.isOfMeeting();
    boolean means;
    if (noun) {
      means = known;
    } else if (ordinary) {
      means = near && ground.governed() && isLarge(name);
    } else if (own || name.words().size() > 1) {
      means = known;
    } else {
      means = known && (ground.governed() || name.people() >= KNOWN);
    }
    if (!means) {
      return 0;
    }
    return 1
        + Math.min(mentions, 50) * 4.0
        + (fits(ground.noun(), place.size()) ? 60 : 0)
        + (place.size() == Place.Size.CITY ? 1 : 0)
        + Math.log1p(name.people());
  }

  private static boolean isLarge(PlaceTable.Name name) {
    return name.people() == 0 || name.people() >= KNOWN / 6;
  }

  private static boolean fits(PlaceWords.@Nullable Kind noun, Place.Size size) {
    return noun != null
        && switch (noun) {
          case CITY -> size == Place.Size.CITY;
          case REGION -> size == Place.Size.REGION;
          case SITE -> size == Place.Size.SITE;
          case PART, IN, WAY, VISIT, MEETING, SEAT, OTHER, AFTER -> false;
        };
  }

  private Map<String, Integer> countries() {
    if (countries == null) {
      countries = new HashMap<>();
      for (ActorMention mention : cast.mentions()) {
        Actor actor = cast.actors().get(mention.actor());
        if (actor.country() != null) {
          countries.merge(actor.country(), 1, Integer::sum);
        }
      }
    }
    return countries;
  }
}
