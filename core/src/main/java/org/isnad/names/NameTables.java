package org.isnad.names;

import org.isnad.data.Lexicon;
import org.isnad.names.Entry.State;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * The tables that this stage reads by, loaded once. Safe to share between threads.
 *
 * @param entities who and what may be named
 * @param words words around names
 * @param functionWords words that are never part of a name
 * @param speechVerbs verbs that somebody speaks after
 * @param sharedBodies names of two bodies
 */
record NameTables(
    NameLexicon entities,
    NameWords words,
    FunctionWords functionWords,
    SpeechVerbs speechVerbs,
    SharedBodies sharedBodies) {

  /**
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  NameTables(Lexicon lexicon, Spellings spellings) {
    this(lexicon, new NameWords(lexicon, spellings), spellings);
  }

  private NameTables(Lexicon lexicon, NameWords words, Spellings spellings) {
    this(
        new NameLexicon(lexicon, words, spellings),
        words,
        new FunctionWords(lexicon, spellings),
        new SpeechVerbs(lexicon, spellings),
        new SharedBodies(lexicon));
  }

  /** The state of a country; null if no table has it. */
  @Nullable State state(@Nullable String country) {
    return country == null ? null : entities.stateOfCountry(country).orElse(null);
  }
}
