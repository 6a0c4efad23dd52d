package org.isnad.script;

import java.util.Arrays;
import java.util.function.Function;
import org.isnad.model.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for each word of the lexicon and kept: what {@link Note} is for
 * spellings. Only for values that are immutable and hang on nothing but the lexeme. Safe to share
 * between threads without locks: what one of them does not see yet it works out again.
 *
 * @param <V> an immutable value
 */
public final class LexemeNote<V> {
  private static final int FIRST_SIZE = 1 << 13;

  private final Function<Lexeme, V> work;
  private @Nullable Object[] notes = new Object[FIRST_SIZE];

  /**
   * @param work works out the value of a lexeme
   */
  public LexemeNote(Function<Lexeme, V> work) {
    this.work = work;
  }

  /** The value of a lexeme; worked out anew if the lexeme has no number. */
  @SuppressWarnings("unchecked")
  public V of(Lexeme lexeme) {
    int number = lexeme.number();
    @Nullable Object[] there = notes;
    Object note = number >= 0 && number < there.length ? there[number] : null;
    if (note != null) {
      return (V) note;
    }
    V value = work.apply(lexeme);
    if (number >= there.length) {
      there = Arrays.copyOf(there, Math.max(number + 1, there.length * 2));
      notes = there;
    }
    if (number >= 0) {
      there[number] = value;
    }
    return value;
  }
}
