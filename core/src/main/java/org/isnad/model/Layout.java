package org.isnad.model;

import java.util.List;

/**
 * The article cut into tokens, sentences and quotations. Sentences cover all tokens in order;
 * quotations are in order of their start.
 *
 * @param text the article's text, which every span points into
 */
public record Layout(
    String text,
    FoldedText folded,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quotation> quotations) {
  public Layout {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The stretch from the first to the last of the tokens {@code [first, end)}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /**
   * Index of the sentence that a token stands in.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int sentence(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low > high || !sentences.get(low).contains(token)) {
      throw new IndexOutOfBoundsException("no token " + token);
    }
    return low;
  }

  /** Index of the first token that ends after a character of the article; how many if none does. */
  public int tokenAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretch of the article behind characters {@code [from, to)} of a token's folded form. */
  public Span within(Token token, int from, int to) {
    return folded.original(token.foldedStart() + from, token.foldedStart() + to);
  }
}
