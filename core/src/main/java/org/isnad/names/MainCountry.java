package org.isnad.names;

import java.util.HashMap;
import java.util.Map;
import org.isnad.names.Entry.State;
import org.jspecify.annotations.Nullable;

/** Counts the states that an article names, to tell whose "الحكومة" it speaks of. */
final class MainCountry {
  private final Map<String, Integer> namings = new HashMap<>();

  void count(Draft draft) {
    State state = draft.state != null ? draft.state : draft.belongs;
    if (state != null && state.country() != null) {
      namings.merge(state.country(), 1, Integer::sum);
    }
  }

  /** The country that at least every second naming in the article is of; null if there is none. */
  @Nullable String find() {
    int total = namings.values().stream().mapToInt(Integer::intValue).sum();
    return namings.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= total && e.getValue() > 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * The country of somebody whom no table has: what the mention says; else for persons, offices of
   * state and crowds of citizens the country that the whole article is about, with a reason added
   * to the draft. Right for six of seven persons in the development articles.
   */
  @Nullable String of(Draft draft, boolean ofState) {
    if (draft.belongs != null) {
      return draft.belongs.country();
    }
    if (draft.of != null) {
      return draft.of.country();
    }
    String main = ofState ? find() : null;
    if (main != null) {
      draft.because.add("names.main-country");
    }
    return main;
  }
}
