package org.isnad.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.names.Entry.Person;
import org.isnad.names.Entry.State;

/** The entity tables of {@code data/ar/entities}, ready for matching. Immutable once loaded. */
final class NameLexicon {
  private final Phrases<Entry> phrases;
  private final Map<String, List<Person>> holders;
  private final Map<String, State> states;
  private final Set<String> nameWords;
  private final Set<String> unsplit;

  /**
   * @throws org.isnad.data.DataException if a table under {@code entities/} is missing or wrong
   */
  NameLexicon(Lexicon lexicon) {
    EntityTables tables = new EntityTables(lexicon);
    phrases = tables.phrases;
    holders = tables.holders;
    states = tables.states;
    nameWords = tables.nameWords;
    unsplit = tables.unsplit;
  }

  Phrases<Entry> phrases() {
    return phrases;
  }

  /** Whether a folded word is known as part of people's names. */
  boolean isNameWord(String folded) {
    return nameWords.contains(folded);
  }

  /** Whether a folded word is the name of a state or a word of people's names. */
  boolean isName(String folded) {
    return nameWords.contains(folded) || unsplit.contains(folded);
  }

  Optional<State> stateOfCountry(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /**
   * The one person who held an office in a country or body on a day; empty if nobody or several did
   * by the lexicon.
   */
  Optional<Person> holder(String office, String body, LocalDate day) {
    Person found = null;
    for (Person person : holders.getOrDefault(office + "@" + body, List.of())) {
      boolean held =
          person.terms().stream()
              .anyMatch(t -> t.office().equals(office) && t.body().equals(body) && t.covers(day));
      if (held) {
        if (found != null) {
          return Optional.empty();
        }
        found = person;
      }
    }
    return Optional.ofNullable(found);
  }
}
