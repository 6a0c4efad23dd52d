package org.isnad.model;

/**
 * A word, number or punctuation mark.
 *
 * @param index place among the article's tokens, from 0
 * @param span where it stands in the article's text
 * @param spelling its folded form (see {@link FoldedText}): أكّد gives اكد, إلى gives الي
 * @param foldedStart where the form begins in the folded text, so that parts of the token map back
 *     to the article
 */
public record Token(int index, Span span, Spelling spelling, int foldedStart, Kind kind) {
  /** The class of a token by its characters. */
  public enum Kind {
    WORD,
    NUMBER,
    /** A word in another script: CNN. */
    FOREIGN,
    PUNCTUATION
  }

  /** The folded form. */
  public String form() {
    return spelling.text();
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean is(String folded) {
    return spelling.text().equals(folded);
  }
}
