package org.isnad.names;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Layout;
import org.isnad.model.Sector;
import org.isnad.names.Entry.State;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose "الحكومة" an article speaks of: of the state that it names most, else of the one
 * named last in the paragraph.
 */
final class MainCountry {
  private final Layout layout;
  private final Map<String, Integer> namings = new HashMap<>();
  private @Nullable String near;
  private int nearest;

  MainCountry(Layout layout) {
    this.layout = layout;
  }

  void count(Draft draft) {
    String country = country(draft);
    if (country != null) {
      namings.merge(country, 1, Integer::sum);
    }
  }

  /** Takes note of the state that a draft names, on the way through the article. */
  void pass(Draft draft) {
    String country = country(draft);
    if (country != null) {
      near = country;
      nearest = draft.first;
    }
  }

  private static @Nullable String country(Draft draft) {
    State state = draft.state != null ? draft.state : draft.belongs;
    return state == null ? null : state.country();
  }

  /** The country of {@link #find}; else of the state named last in a draft's paragraph. */
  @Nullable String around(Draft draft) {
    String main = find();
    return main != null || near == null || paragraph(nearest) != paragraph(draft.first)
        ? main
        : near;
  }

  private int paragraph(int token) {
    return layout.sentences().get(layout.sentence(token)).paragraph();
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
    return of(draft, ofState, false);
  }

  /** As {@link #of(Draft, boolean)}, and the state named last in the paragraph counts as well. */
  @Nullable String ofAround(Draft draft, boolean ofState) {
    return of(draft, ofState, true);
  }

  private @Nullable String of(Draft draft, boolean ofState, boolean around) {
    if (isOfStates(draft)) {
      return Sector.IGO.name();
    }
    if (draft.belongs != null) {
      return draft.belongs.country();
    }
    if (draft.of != null) {
      return draft.of.country();
    }
    String main = !ofState ? null : around ? around(draft) : find();
    if (main != null) {
      draft.because.add("names.main-country");
    }
    return main;
  }

  /** المبعوث الأممي, المبعوث الأممي إلى ليبيا, تقرير أممي: of no one state. */
  private static boolean isOfStates(Draft draft) {
    Entry.Office office = draft.office();
    boolean told = office == null ? draft.belongs == null : office.isOfStates();
    return told && draft.of == null && draft.sector() == Sector.IGO;
  }
}
