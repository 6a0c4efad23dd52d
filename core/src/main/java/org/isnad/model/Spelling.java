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
  private final String text;
  private final long key;
  private final Object owner;
  private final @Nullable Object[] notes;
  private long flags;

  /**
   * @param text the folded word: اكد for أكّد
   * @param key a number that no other word has, 0 if it has none
   * @param owner the collection that gives out the places of notes
   * @param places how many notes there is room for
   */
  public Spelling(String text, long key, Object owner, int places) {
    this.text = text;
    this.key = key;
    this.owner = owner;
    this.notes = new Object[places];
  }

  public String text() {
    return text;
  }

  /** A number that no other word of the collection has; 0 for words too long for one. */
  public long key() {
    return key;
  }

  /** Whether a collection gave out the places of this spelling's notes. */
  public boolean isOf(Object collection) {
    return owner == collection;
  }

  /** What was noted at a place; null if nothing was yet. */
  public @Nullable Object note(int place) {
    return notes[place];
  }

  public void note(int place, Object note) {
    notes[place] = note;
  }

  /** What was noted as yes or no: two bits for each question; see {@code org.isnad.script.Flag}. */
  public long flags() {
    return flags;
  }

  /** Adds bits. One that another thread adds at the same time may be lost, and is then set anew. */
  public void addFlags(long bits) {
    flags |= bits;
  }

  @Override
  public String toString() {
    return text;
  }
}
