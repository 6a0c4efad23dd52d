package org.isnad.events;

import java.util.List;

/**
 * Actors and recipients of a match, as indexes into the cast.
 *
 * @param direct whether the parties stand at the trigger itself, not carried over from elsewhere
 */
record Parties(List<Integer> actors, List<Integer> recipients, boolean direct) {
  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
