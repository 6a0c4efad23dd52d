package org.isnad.script;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for frequent words, since a few thousand forms make up most of any
 * text. A fixed number of places, one word each; the last word of a place stays. Only for values
 * that hang on nothing but the word and are immutable: whether a value comes from here or is worked
 * out again makes no difference to anybody. Safe to share between threads without locks, because an
 * entry is published whole.
 *
 * @param <V> an immutable value
 */
public final class Memo<V> {
  private final @Nullable Entry<V>[] places;
  private final Function<String, V> work;

  private record Entry<V>(String word, V value) {}

  /**
   * @param size number of places, a power of two
   * @param work works out the value of a word
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Memo(int size, Function<String, V> work) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("not a power of two: " + size);
    }
    this.places = new Entry[size];
    this.work = work;
  }

  /** The value of a word. */
  public V get(String word) {
    return get(word, work);
  }

  /**
   * The value of a word, worked out by other means than usual.
   *
   * @param otherwise must give what any other call for this word would give
   */
  public V get(String word, Function<String, V> otherwise) {
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 15)) & (places.length - 1);
    Entry<V> entry = places[place];
    if (entry != null && entry.word().equals(word)) {
      return entry.value();
    }
    V value = otherwise.apply(word);
    places[place] = new Entry<>(word, value);
    return value;
  }
}
