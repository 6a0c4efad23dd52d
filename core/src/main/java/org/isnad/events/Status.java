package org.isnad.events;

import java.util.List;
import org.isnad.model.Modality;

/**
 * Whether an event happened.
 *
 * @param rules ids of the rows of {@code rules/modality.tsv} that say so
 */
record Status(Modality modality, boolean negated, List<String> rules) {
  static final Status ACTUAL = new Status(Modality.ACTUAL, false, List.of());

  Status {
    rules = List.copyOf(rules);
  }
}
