package org.isnad.script;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of all articles that one engine reads. Of a frequent word there is one instance,
 * which keeps its notes; rare words come and go, so that memory stays bounded whatever is read.
 * Safe to share between threads without locks.
 */
public final class Spellings {
  private static final int PLACES = 1 << 18;

  /** How many places a word may have; the fewer, the more often a word is worked out anew. */
  private static final int NEIGHBOURS = 4;

  private static final long NO_WORD = 0;
  private static final int NOTES = Spelling.NOTES;
  private static final int FLAGS = Long.SIZE;

  private static final int BITS = 6;
  private static final int LONGEST_KEY = Long.SIZE / BITS;
  private static final int LONGEST_MARK = 2;
  private static final char BEFORE_LETTERS = '\u0620';

  private final @Nullable Spelling[] places = new Spelling[PLACES];

  // A number of the word at each place, so that most other words are told apart without a look at
  // them. A word of whose two writes only one is seen yet by another thread is not found there.
  private final long[] marks = new long[PLACES];
  private final AtomicInteger notes = new AtomicInteger();
  private final AtomicInteger flags = new AtomicInteger();

  /**
   * A new kind of note.
   *
   * @param work works out the note of a folded word, for which nothing but its letters counts
   * @throws IllegalStateException if there is no room for another kind
   */
  public <V> Note<V> note(Function<String, V> work) {
    int place = notes.getAndIncrement();
    if (place >= NOTES) {
      throw new IllegalStateException("no more than " + NOTES + " kinds of notes");
    }
    return new Note<>(this, place, work);
  }

  /**
   * A new question.
   *
   * @param work answers it for a folded word, for which nothing but its letters counts
   * @throws IllegalStateException if there is no room for another
   */
  public Flag flag(Predicate<String> work) {
    int place = flags.getAndIncrement();
    if (place >= FLAGS) {
      throw new IllegalStateException("no more than " + FLAGS + " questions");
    }
    return new Flag(this, place, work);
  }

  /** The spelling of a folded word. */
  public Spelling of(String word) {
    return of(word, 0, word.length());
  }

  /** The spelling of the letters from {@code start} to {@code end}, exclusive, of a folded text. */
  public Spelling of(String text, int start, int end) {
    // a word of up to ten letters is one number, one of up to twenty is two
    int middle = Math.min(end, start + LONGEST_KEY);
    long key = key(text, start, middle);
    long rest = key == 0 || middle == end ? 0 : key(text, middle, end);
    if (rest == 0 && middle < end) {
      key = 0;
    }
    long mark = mark(key == 0 ? hash(text, start, end) : key ^ Long.rotateLeft(rest, 32));
    int first = (int) (mark >>> 32) & (PLACES - NEIGHBOURS);
    int last = first + NEIGHBOURS - 1;
    int at = first;
    for (; at <= last && marks[at] != NO_WORD; at++) {
      Spelling there = marks[at] == mark ? places[at] : null;
      if (there != null && is(there, key, rest, text, start, end)) {
        return there;
      }
    }
    // who came first stays, since frequent words come soon; the last of the neighbours changes
    at = Math.min(at, last);
    Spelling spelling = new Spelling(text.substring(start, end), key, rest, this);
    places[at] = spelling;
    marks[at] = mark;
    return spelling;
  }

  /**
   * The letters of a short word as one number, so that comparing it needs no look at them; below
   * zero for marks and short numbers.
   */
  private static long key(String text, int start, int end) {
    if (end - start > LONGEST_KEY) {
      return 0;
    }
    if (end - start <= LONGEST_MARK) {
      long key = (long) end - start;
      for (int i = start; i < end; i++) {
        key = key << Character.SIZE | text.charAt(i);
      }
      return ~key;
    }
    long key = 0;
    for (int i = start; i < end; i++) {
      int letter = text.charAt(i) - BEFORE_LETTERS;
      if (letter <= 0 || letter >= 1 << BITS) {
        return 0;
      }
      key = key << BITS | letter;
    }
    return key;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  /** A number of a word that spreads well, and is never that of an empty place. */
  private static long mark(long key) {
    return (key * 0x9E3779B97F4A7C15L) | 1;
  }

  private static boolean is(
      Spelling spelling, long key, long rest, String text, int start, int end) {
    if (key != 0 || spelling.key() != 0) {
      return spelling.key() == key && spelling.rest() == rest;
    }
    String word = spelling.text();
    return word.length() == end - start && text.startsWith(word, start);
  }
}
