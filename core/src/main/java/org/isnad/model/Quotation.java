package org.isnad.model;

/**
 * A stretch in quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param first index of the first token inside
 * @param end one past the index of the last token inside
 * @param depth 0 for an outermost quotation
 * @param closed whether the closing mark was found; if not, the quotation ends with its paragraph
 * @param continues whether it takes up a quotation of the paragraph before
 */
public record Quotation(
    Span outer, Span inner, int first, int end, int depth, boolean closed, boolean continues) {
  public boolean contains(int token) {
    return token >= first && token < end;
  }
}
