package org.isnad.script;

import java.util.function.Function;
import org.isnad.model.Spelling;

/**
 * A kind of note on spellings: its value is worked out once for each and kept. Only for values that
 * hang on nothing but the word and are immutable: whether a value was kept or is worked out again
 * makes no difference to anybody. Safe to share between threads.
 *
 * @param <V> an immutable value
 */
public final class Note<V> {
  private final Spellings spellings;
  private final int place;
  private final Function<String, V> work;

  Note(Spellings spellings, int place, Function<String, V> work) {
    this.spellings = spellings;
    this.place = place;
    this.work = work;
  }

  /** The note of a spelling; worked out anew if the spelling belongs to another engine. */
  public V of(Spelling spelling) {
    return of(spelling, work);
  }

  /**
   * The note of a spelling, worked out by other means than usual.
   *
   * @param otherwise must give what any other call for this word would give
   */
  @SuppressWarnings("unchecked")
  public V of(Spelling spelling, Function<String, V> otherwise) {
    if (!spelling.isOf(spellings)) {
      return otherwise.apply(spelling.text());
    }
    Object note = spelling.note(place);
    if (note != null) {
      return (V) note;
    }
    V value = otherwise.apply(spelling.text());
    spelling.note(place, value);
    return value;
  }
}
