package org.isnad.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the country of one of its parties is a visit: in التقى الوزير السعودي نظيره الألماني
 * في برلين the Saudi is the visitor and actor, the German the host and recipient.
 */
final class Visits {
  static final String RULE = "e.visit-by-place";

  /** Rule by which somebody is of the country that the text around speaks of. */
  private static final String GUESSED = "names.main-country";

  private static final int FARTHEST = 14;

  private Visits() {}

  /** The parties as visitor and host; null if the place doesn't tell. */
  static @Nullable Parties hosted(Scene scene, Chunks chunks, Match match, Parties parties) {
    if (!match.trigger().type().equals("CONSULT")
        || match.trigger().mode() != null
        || match.trigger().limits().has(Trigger.Limit.AFAR)
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
      if (party.country() == null || party.because().contains(GUESSED)) {
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

  /**
   * The events with the meetings of a visit told as parts of it: where an article tells of the
   * Saudi prince's visit to Jordan, his talks with the king have him as actor and the king as
   * recipient.
   */
  static List<Finding> spread(List<Finding> findings, Cast cast) {
    Map<String, String> hostOf = new HashMap<>();
    for (Finding finding : findings) {
      String guest = country(cast, finding.actors());
      String host = country(cast, finding.recipients());
      if ("visit".equals(finding.mode()) && guest != null && host != null && !guest.equals(host)) {
        hostOf.putIfAbsent(guest, host);
      }
    }
    List<Finding> told = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      told.add(hostOf.isEmpty() ? finding : meeting(finding, cast, hostOf));
    }
    return told;
  }

  private static Finding meeting(Finding finding, Cast cast, Map<String, String> hostOf) {
    if (!finding.type().equals("CONSULT")
        || finding.mode() != null
        || finding.trigger().limits().has(Trigger.Limit.AFAR)
        || finding.actors().size() < 2
        || !finding.recipients().isEmpty()) {
      return finding;
    }
    for (Map.Entry<String, String> visit : hostOf.entrySet()) {
      List<Integer> guests = new ArrayList<>();
      List<Integer> hosts = new ArrayList<>();
      for (Integer party : finding.actors()) {
        String country = cast.actors().get(party).country();
        if (visit.getKey().equals(country)) {
          guests.add(party);
        } else if (visit.getValue().equals(country)) {
          hosts.add(party);
        }
      }
      if (!guests.isEmpty()
          && guests.size() + hosts.size() == finding.actors().size()
          && !hosts.isEmpty()) {
        return finding.withParties(guests, hosts, "visit", RULE);
      }
    }
    return finding;
  }

  /** The country of all of some actors; null if they have none or several. */
  private static @Nullable String country(Cast cast, List<Integer> actors) {
    String country = null;
    for (Integer actor : actors) {
      String own = cast.actors().get(actor).country();
      if (own == null || (country != null && !country.equals(own))) {
        return null;
      }
      country = own;
    }
    return country;
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
