package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the country of one of its parties is a visit: in التقى الوزير السعودي نظيره الألماني
 * في برلين the Saudi is the visitor and actor, the German the host and recipient.
 */
final class Visits {
  static final String RULE = "e.visit-by-place";
  private static final int FARTHEST = 14;

  private Visits() {}

  /** The parties as visitor and host; null if the place doesn't tell. */
  static @Nullable Parties hosted(Scene scene, Match match, Parties parties) {
    if (!match.trigger().type().equals("CONSULT")
        || match.trigger().mode() != null
        || parties.actors().size() < 2
        || !parties.recipients().isEmpty()) {
      return null;
    }
    String country = country(scene, match);
    if (country == null) {
      return null;
    }
    List<Integer> hosts = new ArrayList<>();
    List<Integer> visitors = new ArrayList<>();
    for (Integer actor : parties.actors()) {
      Actor party = scene.cast.actors().get(actor);
      if (party.country() == null) {
        return null;
      }
      (country.equals(party.country()) ? hosts : visitors).add(actor);
    }
    return hosts.isEmpty() || visitors.isEmpty()
        ? null
        : new Parties(visitors, hosts, parties.direct());
  }

  private static @Nullable String country(Scene scene, Match match) {
    int first = Math.max(scene.sentence(match.first()).first(), match.first() - FARTHEST);
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (int i = first; i < end; i++) {
      ActorMention mention = scene.mention(i);
      if (mention != null && mention.role() == ActorMention.Use.PLACE) {
        String country = scene.actor(mention).country();
        if (country != null && Math.abs(i - match.first()) < distance) {
          distance = Math.abs(i - match.first());
          nearest = country;
        }
      }
    }
    return nearest;
  }
}
