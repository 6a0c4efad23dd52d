package org.isnad.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Published;
import org.isnad.names.Entry.Office;
import org.isnad.names.Entry.Person;
import org.jspecify.annotations.Nullable;

/** Who holds which office: by the article itself, else by the lexicon on the article's date. */
final class OfficeHolders {
  private static final String UN = "un";
  private static final String UN_OFFICES = "o.un-";

  private final NameLexicon lexicon;
  private final @Nullable Published published;
  private final Map<String, Integer> byOffice = new LinkedHashMap<>();
  private final Map<Integer, List<Office>> officesOf = new HashMap<>();

  OfficeHolders(NameLexicon lexicon, @Nullable Published published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /** Lets an actor hold an office of a country, or of the body that the draft names. */
  void hold(int actor, Office office, @Nullable String country, Draft draft) {
    byOffice.put(key(office, country, draft), actor);
    officesOf.computeIfAbsent(actor, k -> new ArrayList<>()).add(office);
  }

  private static String key(Office office, @Nullable String country, Draft draft) {
    String body = draft.of == null ? "" : draft.of.id();
    return office.id() + "@" + country + (country == null ? body : "");
  }

  /** The offices that the article gave an actor. */
  List<Office> of(int actor) {
    return officesOf.getOrDefault(actor, List.of());
  }

  /** The actor whom the article gave an office; null if it named none. */
  @Nullable Integer named(Office office, @Nullable String country, Draft draft) {
    Integer there = byOffice.get(key(office, country, draft));
    boolean plain =
        country == null
            && draft.of == null
            && draft.ofInstitution == null
            && draft.definite
            && draft.bare;
    return there == null && plain ? recent(office) : there;
  }

  /** الوزير: the last who was given the office, of whatever country. */
  private @Nullable Integer recent(Office office) {
    Integer last = null;
    for (Map.Entry<String, Integer> entry : byOffice.entrySet()) {
      if (entry.getKey().startsWith(office.id() + "@")) {
        last = entry.getValue();
      }
    }
    return last;
  }

  /** The one person who held an office on the article's date by the lexicon. */
  Optional<Person> listed(Office office, @Nullable String country, Draft draft) {
    if (published == null
        || draft.narrowed
        || !office.level().matches("national|international")
        || !(draft.definite || country != null || draft.of != null)) {
      return Optional.empty();
    }
    if (draft.of != null) {
      return lexicon.holder(office.id(), draft.of.id(), published.day());
    }
    if (country != null && draft.ofInstitution == null) {
      return lexicon.holder(office.id(), country.toLowerCase(Locale.ROOT), published.day());
    }
    return office.id().startsWith(UN_OFFICES)
        ? lexicon.holder(office.id(), UN, published.day())
        : Optional.empty();
  }

  /** The role of a person of the lexicon: what the mention says, else what the date tells. */
  @Nullable String role(Person person, Draft draft) {
    String named = draft.role();
    if (named != null) {
      return named;
    }
    if (published != null) {
      for (Entry.Term term : person.terms()) {
        if (term.covers(published.day())) {
          return term.office();
        }
      }
    }
    return null;
  }
}
