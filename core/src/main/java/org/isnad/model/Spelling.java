package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A folded word as all articles share it, with room for what the stages work out about it once:
 * most of any text is made of a few thousand spellings.
 *
 * <p>Notes are written without locks. That is safe, since a note is immutable and every thread
 * would work out the same one; see {@code org.isnad.script.Note}.
 */
public final class Spelling {
  /** How many notes there is room for. */
  public static final int NOTES = 7;

  /** Bits for a letter of {@link #opening()}. */
  public static final int OPENING_BITS = 6;

  /** Letters of {@link #opening()}. */
  public static final int OPENING_LETTERS = 5;

  private final String text;
  private final long key;
  private final long rest;
  private final int opening;
  private final Object owner;
  private long flags;
  private long moreFlags;

  // one by one and not in an array, which would be one more place in memory to look at
  private @Nullable Object first;
  private @Nullable Object second;
  private @Nullable Object third;
  private @Nullable Object fourth;
  private @Nullable Object fifth;
  private @Nullable Object sixth;
  private @Nullable Object seventh;

  /**
   * @param text the folded word: اكد for أكّد
   * @param key a number that no other word with the same rest has, 0 if it has none
   * @param rest the same for the letters for which the key has no room
   * @param owner the collection that gives out the places of notes
   */
  public Spelling(String text, long key, long rest, Object owner) {
    this.text = text;
    this.key = key;
    this.rest = rest;
    this.owner = owner;
    this.opening = opening(text);
  }

  /**
   * What the first letters of a folded word tell of them, {@link #OPENING_BITS} bits for each of
   * {@link #OPENING_LETTERS} and the first one lowest; two words that begin alike have it alike.
   */
  public static int opening(String text) {
    int opening = 0;
    for (int i = Math.min(text.length(), OPENING_LETTERS) - 1; i >= 0; i--) {
      opening = opening << OPENING_BITS | (text.charAt(i) & ((1 << OPENING_BITS) - 1));
    }
    return opening;
  }

  /** What {@link #opening(String)} gives for this word, kept. */
  public int opening() {
    return opening;
  }

  public String text() {
    return text;
  }

  /** A number that no other word of the collection with the same rest has; 0 if it has none. */
  public long key() {
    return key;
  }

  /** The number of the letters for which the key has no room; 0 for short words. */
  public long rest() {
    return rest;
  }

  /** Whether a collection gave out the places of this spelling's notes. */
  public boolean isOf(Object collection) {
    return owner == collection;
  }

  /**
   * What was noted at a place; null if nothing was yet.
   *
   * @param place from 0 to {@link #NOTES}, exclusive
   */
  public @Nullable Object note(int place) {
    return switch (place) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> third;
      case 3 -> fourth;
      case 4 -> fifth;
      case 5 -> sixth;
      case 6 -> seventh;
      default -> throw new IllegalArgumentException("no place " + place);
    };
  }

  /**
   * Keeps a note.
   *
   * @param place from 0 to {@link #NOTES}, exclusive
   */
  public void note(int place, Object note) {
    switch (place) {
      case 0 -> first = note;
      case 1 -> second = note;
      case 2 -> third = note;
      case 3 -> fourth = note;
      case 4 -> fifth = note;
      case 5 -> sixth = note;
      case 6 -> seventh = note;
      default -> throw new IllegalArgumentException("no place " + place);
    }
  }

  /**
   * What was noted as yes or no: two bits for each question; see {@code org.isnad.script.Flag}.
   *
   * @param more whether the questions for which the first number has no room are asked about
   */
  public long flags(boolean more) {
    return more ? moreFlags : flags;
  }

  /** Adds bits. One that another thread adds at the same time may be lost, and is then set anew. */
  public void addFlags(boolean more, long bits) {
    if (more) {
      moreFlags |= bits;
    } else {
      flags |= bits;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
