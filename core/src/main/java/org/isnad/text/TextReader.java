package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.FoldedText;
import org.isnad.model.Layout;
import org.isnad.model.Quotation;
import org.isnad.model.Token;
import org.isnad.script.Folding;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;

/** Lays out an article: folded view, tokens, quotations, sentences. Immutable. */
public final class TextReader {
  private final Spellings spellings;

  /**
   * @param spellings those of the engine
   */
  public TextReader(Spellings spellings) {
    this.spellings = spellings;
  }

  public Layout read(Article article) {
    FoldedText folded = Folding.fold(article.text());
    List<Token> tokens = Tokeniser.tokens(folded, spellings);
    int[] paragraphs = paragraphs(article, tokens);
    List<Quotation> all = Quotations.find(article.text(), tokens, paragraphs);
    List<Quotation> quotations = Quotations.withoutParentheses(article.text(), all);
    return new Layout(
        article.text(),
        folded,
        tokens,
        Sentences.find(article.text(), tokens, all, article.titleEnd(), paragraphs),
        quotations);
  }

  /**
   * Index of the first token of each paragraph, and the number of tokens: a paragraph ends with its
   * line, and with the headline.
   */
  private static int[] paragraphs(Article article, List<Token> tokens) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (Token token : tokens) {
      int start = token.span().start();
      if (token.index() == 0
          || hasLineEnd(article.text(), at, start)
          || (at <= article.titleEnd() && start > article.titleEnd() && at > 0)) {
        starts.add(token.index());
      }
      at = token.span().end();
    }
    int[] paragraphs = new int[starts.size() + 1];
    for (int i = 0; i < starts.size(); i++) {
      paragraphs[i] = starts.get(i);
    }
    paragraphs[starts.size()] = tokens.size();
    return paragraphs;
  }

  private static boolean hasLineEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
