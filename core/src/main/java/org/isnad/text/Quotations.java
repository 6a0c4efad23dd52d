package org.isnad.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Quotation;
import org.isnad.model.Span;
import org.isnad.model.Token;

/**
 * Finds what stands in quotation marks, paragraph by paragraph: “ ” " « » ‹ › ' ' and ( ), nested,
 * unbalanced, reversed by right-to-left typing, and taken up again in the next paragraph.
 */
final class Quotations {
  private final String text;
  private final List<Token> tokens;
  private final List<Quotation> found = new ArrayList<>();

  /** An opening mark that has not met its closing one. */
  private record Open(int token, Mark mark) {}

  /** A family of marks that close one another. */
  private enum Mark {
    DOUBLE,
    GUILLEMET,
    SINGLE,
    ANGLE,
    PARENTHESIS,
    NONE
  }

  private Quotations(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * @param paragraphs for each paragraph the index of its first token, and one more entry for the
   *     end
   */
  static List<Quotation> find(String text, List<Token> tokens, int[] paragraphs) {
    Quotations quotations = new Quotations(text, tokens);
    boolean open = false;
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      open = quotations.paragraph(paragraphs[p], paragraphs[p + 1], open);
    }
    quotations.found.sort(
        (a, b) ->
            a.outer().start() != b.outer().start()
                ? Integer.compare(a.outer().start(), b.outer().start())
                : Integer.compare(b.outer().end(), a.outer().end()));
    return quotations.found;
  }

  /** Reads one paragraph; tells whether it ends inside a quotation. */
  private boolean paragraph(int first, int end, boolean continues) {
    List<Open> stack = new ArrayList<>();
    boolean oddDouble = countDouble(first, end) % 2 == 1;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.PUNCTUATION) {
        continue;
      }
      char c = token.form().charAt(0);
      Mark mark = mark(c);
      if (mark == Mark.NONE) {
        continue;
      }
      int open = lastOpen(stack, mark);
      if (open >= 0 && closes(c, mark, token, stack.get(open), oddDouble)) {
        close(stack, open, i, first, continues);
      } else if (opens(c, mark, token, open >= 0)) {
        stack.add(new Open(i, mark));
      }
    }
    boolean unclosed = false;
    for (int k = stack.size() - 1; k >= 0; k--) {
      Open open = stack.get(k);
      if (open.mark() == Mark.DOUBLE || open.mark() == Mark.GUILLEMET) {
        unclosed |= endUnclosed(open, end, k, first, continues);
      }
    }
    return unclosed;
  }

  private int countDouble(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION && mark(token.form().charAt(0)) == Mark.DOUBLE) {
        count++;
      }
    }
    return count;
  }

  private static Mark mark(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '\uFF02' -> Mark.DOUBLE;
      case '«', '»' -> Mark.GUILLEMET;
      case '\'', '‘', '’', '‚' -> Mark.SINGLE;
      case '‹', '›' -> Mark.ANGLE;
      case '(', ')' -> Mark.PARENTHESIS;
      default -> Mark.NONE;
    };
  }

  private static int lastOpen(List<Open> stack, Mark mark) {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).mark() == mark) {
        return k;
      }
    }
    return -1;
  }

  private boolean closes(char c, Mark mark, Token token, Open open, boolean oddDouble) {
    return switch (mark) {
      case DOUBLE ->
          !(oddDouble
              && looksOpening(token)
              && !looksClosing(token)
              && token.index() > open.token() + 1);
      case GUILLEMET, ANGLE -> c != text.charAt(tokens.get(open.token()).span().start());
      case SINGLE -> looksClosing(token) && !looksOpening(token);
      case PARENTHESIS -> c == ')';
      case NONE -> false;
    };
  }

  private boolean opens(char c, Mark mark, Token token, boolean alreadyOpen) {
    return switch (mark) {
      case DOUBLE -> true;
      case GUILLEMET -> c == '«' || (!alreadyOpen && looksOpening(token) && !looksClosing(token));
      case SINGLE -> looksOpening(token) && !looksClosing(token);
      case ANGLE -> c == '‹';
      case PARENTHESIS -> c == '(';
      case NONE -> false;
    };
  }

  private boolean looksOpening(Token token) {
    int before = token.span().start() - 1;
    int after = token.span().end();
    return (before < 0 || !Character.isLetterOrDigit(text.charAt(before)) || isProclitic(before))
        && after < text.length()
        && !Character.isWhitespace(text.charAt(after));
  }

  /** A lone و, ب, ل or لـ before the mark: وصفها بـ«التاريخية». */
  private boolean isProclitic(int at) {
    char c = text.charAt(at);
    boolean alone = at == 0 || !Character.isLetter(text.charAt(at - 1));
    return alone && "وبلكف".indexOf(c) >= 0;
  }

  private boolean looksClosing(Token token) {
    int before = token.span().start() - 1;
    int after = token.span().end();
    return before >= 0
        && !Character.isWhitespace(text.charAt(before))
        && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
  }

  private void close(List<Open> stack, int open, int closing, int first, boolean continues) {
    Open opened = stack.get(open);
    while (stack.size() > open) {
      stack.remove(stack.size() - 1);
    }
    add(opened, closing, open, true, first, continues);
  }

  /**
   * A quotation without its closing mark ends with its paragraph; if another one opened after it,
   * with the sentence before that.
   */
  private boolean endUnclosed(Open open, int end, int depth, int first, boolean continues) {
    int stop = end;
    for (int i = open.token() + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION && mark(token.form().charAt(0)) == open.mark()) {
        stop = i;
        break;
      }
    }
    if (stop < end) {
      while (stop > open.token() + 1 && !Sentences.isTerminator(tokens.get(stop - 1))) {
        stop--;
      }
      if (stop <= open.token() + 1) {
        return false;
      }
    }
    add(open, stop, depth, false, first, continues);
    return stop == end;
  }

  private void add(
      Open open, int closing, int depth, boolean closed, int first, boolean continues) {
    int from = open.token() + 1;
    if (closing <= from) {
      return;
    }
    int start = tokens.get(open.token()).span().start();
    Span inner = new Span(tokens.get(from).span().start(), tokens.get(closing - 1).span().end());
    Span outer = new Span(start, closed ? tokens.get(closing).span().end() : inner.end());
    boolean takesUp = continues && open.token() == first;
    found.add(new Quotation(outer, inner, from, closing, depth, closed, takesUp));
  }

  /** The quotations in order of their start, none of them parentheses. */
  static List<Quotation> withoutParentheses(String text, List<Quotation> quotations) {
    List<Quotation> rest = new ArrayList<>(quotations);
    rest.removeIf(q -> text.charAt(q.outer().start()) == '(');
    return Collections.unmodifiableList(rest);
  }
}
