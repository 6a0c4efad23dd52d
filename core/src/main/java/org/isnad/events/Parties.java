package org.isnad.events;

import java.util.List;

/**
 * Actors and recipients of a match, as indexes into the cast.
 *
 * @param direct whether the parties stand at the trigger itself, not carried over from elsewhere
 * @param rules ids of the rules that found them otherwise than the row says
 */
record Parties(List<Integer> actors, List<Integer> recipients, boolean direct, List<String> rules) {
  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    rules = List.copyOf(rules);
  }

  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
