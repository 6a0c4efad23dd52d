package org.isnad.events;

import java.util.ArrayList;
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
  /** The same event with its parties told apart by a rule. */
  Finding withParties(List<Integer> actors, List<Integer> recipients, String mode, String rule) {
    List<String> because = new ArrayList<>(happening.because());
    because.add(rule);
    return new Finding(
        new Happening(
            happening.type(),
            mode,
            happening.trigger(),
            happening.evidence(),
            actors,
            recipients,
            happening.modality(),
            happening.negated(),
            happening.date(),
            happening.place(),
            happening.statement(),
            happening.codes(),
            happening.confidence(),
            because),
        first,
        nominal,
        definite,
        headline);
  }

  List<Integer> actors() {
    return happening.actors();
  }

  List<Integer> recipients() {
    return happening.recipients();
  }
}
