package org.isnad.model;

/**
 * A view of the article's text for matching, with a map back. Folded are: alif with hamza or madda
 * (أ إ آ ٱ → ا), final and medial alif maqsura (ى → ي), Persian letters for Arabic ones (ی → ي, ک →
 * ك), presentation forms (ﻻ → لا), Arabic-Indic digits (٣ → 3), no-break spaces; dropped are vowel
 * signs, tatweel, zero-width and bidirectional controls. ة, ؤ, ئ and ء stay as they are.
 */
public final class FoldedText {
  private final String folded;
  private final int[] origin;
  private final boolean identity;

  /**
   * @param folded the folded characters
   * @param origin for each of them the offset of its original character, and one more for the end
   *     of the text
   */
  public FoldedText(String folded, int[] origin) {
    if (origin.length != folded.length() + 1) {
      throw new IllegalArgumentException(
          "origin has " + origin.length + " entries for " + folded.length());
    }
    this.folded = folded;
    this.origin = origin.clone();
    this.identity = origin[folded.length()] == folded.length();
  }

  public String folded() {
    return folded;
  }

  /** The offset in the article's text of the folded character at {@code offset} (or of the end). */
  public int original(int offset) {
    return identity ? offset : origin[offset];
  }

  /**
   * The stretch of the article's text behind {@code [start, end)} of the folded text; signs dropped
   * after its last letter belong to it. Behind a part of a ligature (one word of ﷺ) stands the
   * whole of it.
   */
  public Span original(int start, int end) {
    if (identity) {
      return new Span(start, end);
    }
    int past = end;
    while (start < end && past < origin.length - 1 && origin[past] <= origin[start]) {
      past++;
    }
    return new Span(origin[start], start == end ? origin[start] : origin[past]);
  }
}
