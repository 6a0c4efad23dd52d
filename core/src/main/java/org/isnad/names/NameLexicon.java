package org.isnad.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.model.Token;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.Person;
import org.isnad.names.Entry.State;
import org.isnad.script.Flag;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** The entity tables of {@code data/ar/entities}, ready for matching. Immutable once loaded. */
final class NameLexicon {
  private final Phrases<Entry> phrases;
  private final Map<String, List<Person>> holders;
  private final Map<String, State> states;
  private final Map<String, Organization> bodies;
  private final Set<String> nameWords;
  private final Set<String> unsplit;
  private final Flag beginnings;
  private final Flag nameWord;

  /**
   * @throws org.isnad.data.DataException if a table under {@code entities/} is missing or wrong
   */
  NameLexicon(Lexicon lexicon, NameWords words, Spellings spellings) {
    EntityTables tables = new EntityTables(lexicon, spellings);
    phrases = tables.phrases;
    holders = tables.holders;
    states = tables.states;
    bodies = tables.bodies;
    nameWords = tables.nameWords;
    nameWords.removeAll(words.ordinary);
    unsplit = tables.unsplit;
    nameWord = spellings.flag(nameWords::contains);
    beginnings =
        spellings.flag(word -> nameWords.contains(word) || words.isHead(word) || joinsName(word));
  }

  Phrases<Entry> phrases() {
    return phrases;
  }

  /** Whether a token is known as part of people's names. */
  boolean isNameWord(Token token) {
    return nameWord.of(token.spelling());
  }

  /** Whether a folded word is known as part of people's names. */
  boolean isNameWord(String folded) {
    return nameWords.contains(folded);
  }

  /** ونادر: و before a word of people's names. */
  private boolean joinsName(String word) {
    return word.length() > 3 && word.charAt(0) == 'و' && nameWords.contains(word.substring(1));
  }

  /** Whether a token is a word of people's names or opens a mention by rule: صحيفة, نظيره. */
  boolean mayBeginName(Token token) {
    return beginnings.of(token.spelling());
  }

  /** Whether a folded word is the name of a state or a word of people's names. */
  boolean isName(String folded) {
    return nameWords.contains(folded) || unsplit.contains(folded);
  }

  Optional<State> stateOfCountry(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /** The body of a folded name; null if no table has it. */
  @Nullable Organization body(String folded) {
    return bodies.get(folded);
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
