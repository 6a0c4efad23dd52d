package org.isnad.model;

/**
 * A sentence, as a range of tokens.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param paragraph number of the paragraph it stands in, from 0; the headline is a paragraph of its
 *     own
 */
public record Sentence(int first, int end, int paragraph, Part part) {
  /** Which part of the article a sentence belongs to. */
  public enum Part {
    HEADLINE,
    /** Place, date and agency before the story: القاهرة 11 أغسطس 2015 واس. */
    DATELINE,
    BODY
  }

  public boolean contains(int token) {
    return token >= first && token < end;
  }
}
