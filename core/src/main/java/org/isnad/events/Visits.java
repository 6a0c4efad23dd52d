package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
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
  static @Nullable Parties hosted(Scene scene, Chunks chunks, Match match, Parties parties) {
    if (!match.trigger().type().equals("CONSULT")
        || match.trigger().mode() != null
        || parties.actors().size() < 2
        || !parties.recipients().isEmpty()) {
      return null;
    }
    String country = country(scene, chunks, match);
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
        : new Parties(visitors, hosts, parties.direct(), List.of(RULE));
  }

  /** في العاصمة الألمانية. */
  private static boolean isSeat(Scene scene, Chunk chunk) {
    String form = scene.tokens.get(chunk.first()).form();
    return form.equals("العاصمة") || form.equals("مدينة") || form.equals("مقر");
  }

  private static @Nullable String country(Scene scene, Chunks chunks, Match match) {
    int first = Math.max(scene.sentence(match.first()).first(), match.first() - FARTHEST);
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (int i = first; i < end; i++) {
      ActorMention mention = scene.mention(i);
      Chunk chunk = chunks.at(i);
      boolean place =
          mention != null
              && (mention.role() == ActorMention.Use.PLACE
                  || (mention.role() == ActorMention.Use.NOUN
                      && chunk != null
                      && chunk.slot() == Slot.FI
                      && scene.actor(mention).kind() == EntityKind.STATE)
                  || (chunk != null && chunk.slot() == Slot.FI && isSeat(scene, chunk)));
      if (mention != null && place) {
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
