package org.isnad.events;

import java.util.List;
import org.isnad.model.Happening;

/**
 * An event with what is needed to tell whether it is told again.
 *
 * @param first index of the trigger's first token
 * @param nominal whether a noun tells it
 * @param definite whether that noun is definite by ال or a pronoun
 * @param headline whether it stands in the headline
 */
record Finding(
    Happening happening, int first, boolean nominal, boolean definite, boolean headline) {
  List<Integer> actors() {
    return happening.actors();
  }

  List<Integer> recipients() {
    return happening.recipients();
  }
}
