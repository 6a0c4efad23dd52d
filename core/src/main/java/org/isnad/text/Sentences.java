package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/**
 * Cuts paragraphs into sentences at . ! ? ؟ and at line ends, not after an initial (د. أحمد, أ. ف.
 * ب), not in a decimal and not inside a quotation.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of("د", "ا", "م", "ص", "ج", "ب", "ف", "ت", "ش", "ق", "ه", "أ", "ل", "ع", "ر", "ي");
  private static final int LONGEST_DATELINE = 16;

  private final String text;
  private final List<Token> tokens;
  private final boolean[] quoted;
  private final List<Sentence> sentences = new ArrayList<>();

  /** First token of the paragraph whose two dots were counted last, and what came of it. */
  private int counted = -1;

  private boolean twoDotsPart;

  private Sentences(String text, List<Token> tokens, List<Quotation> quotations) {
    this.text = text;
    this.tokens = tokens;
    this.quoted = new boolean[tokens.size() + 1];
    for (Quotation quotation : quotations) {
      for (int i = quotation.first(); quotation.closed() && i < quotation.end(); i++) {
        quoted[i] = true;
      }
    }
  }

  static boolean isTerminator(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        && switch (token.form().charAt(0)) {
          case '.', '!', '?', '؟', '\u06D4' -> true;
          default -> false;
        };
  }

  /**
   * @param titleEnd offset where the headline ends
   * @param paragraphs index of the first token of each paragraph, and the end
   */
  static List<Sentence> find(
      String text, List<Token> tokens, List<Quotation> quotations, int titleEnd, int[] paragraphs) {
    Sentences cut = new Sentences(text, tokens, quotations);
    int body = 0;
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      int first = paragraphs[p];
      int end = paragraphs[p + 1];
      if (tokens.get(first).span().start() < titleEnd) {
        cut.headline(first, end, p);
      } else {
        int dateline = body < 2 ? cut.dateline(first, end) : first;
        if (dateline > first) {
          cut.sentences.add(new Sentence(first, dateline, p, Sentence.Part.DATELINE));
        }
        cut.paragraph(dateline, end, p);
        body++;
      }
    }
    return cut.sentences;
  }

  /** Two dots part a headline into items of their own. */
  private void headline(int first, int end, int number) {
    int start = first;
    for (int i = first + 1; i < end - 1; i++) {
      if (tokens.get(i).is("..") && !quoted[i]) {
        sentences.add(new Sentence(start, i + 1, number, Sentence.Part.HEADLINE));
        start = i + 1;
      }
    }
    sentences.add(new Sentence(start, end, number, Sentence.Part.HEADLINE));
  }

  private void paragraph(int first, int end, int number) {
    int start = first;
    for (int i = first; i < end; i++) {
      if (isTerminator(tokens.get(i)) && breaksAfter(first, i, end)) {
        int stop = i + 1;
        while (stop < end && (isTerminator(tokens.get(stop)) || closesQuotation(stop))) {
          stop++;
        }
        sentences.add(new Sentence(start, stop, number, Sentence.Part.BODY));
        start = stop;
        i = stop - 1;
      }
    }
    if (start < end) {
      sentences.add(new Sentence(start, end, number, Sentence.Part.BODY));
    }
  }

  /** Some authors write two dots where others write a full stop. */
  private boolean isPartedByTwoDots(int first, int end) {
    if (counted != first) {
      counted = first;
      twoDotsPart = hasMorePausesThanStops(first, end);
    }
    return twoDotsPart;
  }

  private boolean hasMorePausesThanStops(int first, int end) {
    int pauses = 0;
    int stops = 0;
    for (int i = first; i < end - 1; i++) {
      if (isTerminator(tokens.get(i)) && !quoted[i]) {
        if (tokens.get(i).is("..")) {
          pauses++;
        } else {
          stops++;
        }
      }
    }
    return pauses > 2 && pauses > stops;
  }

  private boolean closesQuotation(int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.PUNCTUATION
        && "\"”»’)›".indexOf(token.form().charAt(0)) >= 0
        && quoted[i - 1]
        && !quoted[i];
  }

  private boolean breaksAfter(int first, int i, int end) {
    if (i + 1 >= end) {
      return true;
    }
    // the full stop of a quoted sentence ends the sentence around it only if nothing follows the
    // closing mark
    if (quoted[i]) {
      return !quoted[i + 1] && i + 2 < end && startsSentence(i + 2);
    }
    Token next = tokens.get(i + 1);
    boolean spaced = tokens.get(i).span().end() < next.span().start();
    if (tokens.get(i).form().startsWith(".")) {
      boolean initial =
          i > 0
              && ABBREVIATIONS.contains(tokens.get(i - 1).form())
              && tokens.get(i).form().length() == 1;
      if (initial) {
        return false;
      }
      boolean foreign =
          next.kind() == Token.Kind.FOREIGN
              || (i > 0 && tokens.get(i - 1).kind() == Token.Kind.FOREIGN);
      if (!spaced && foreign) {
        return false;
      }
      if (tokens.get(i).form().length() == 2) {
        // two dots are a pause: part of the same sentence in most outlets
        return spaced && isPartedByTwoDots(first, end);
      }
    }
    return spaced || next.isWord() || next.kind() == Token.Kind.PUNCTUATION;
  }

  /** Whether a sentence can begin here: a quotation is followed by a word with و or by no cue. */
  private boolean startsSentence(int i) {
    return tokens.get(i).isWord() && tokens.get(i).form().startsWith("و");
  }

  /** End of the dateline that begins at {@code first}, {@code first} itself if there is none. */
  private int dateline(int first, int end) {
    int limit = Math.min(end, first + LONGEST_DATELINE);
    boolean number = false;
    boolean parenthesis = false;
    for (int i = first; i < limit; i++) {
      Token token = tokens.get(i);
      number |= token.kind() == Token.Kind.NUMBER;
      parenthesis |= token.is(")");
      boolean dash = token.form().startsWith("-") || token.is("–") || token.is("—");
      if (dash && (parenthesis || i - first <= 3) && i > first && i + 3 < end && spacedDash(i)) {
        return afterAgency(i + 1, end);
      }
      if (isTerminator(token) || token.is(":")) {
        return first;
      }
    }
    boolean wholeParagraph = end - first <= LONGEST_DATELINE && number && endsWithAgency(end);
    return wholeParagraph ? end : first;
  }

  /** برلين- «وكالة»: the agency after the dash belongs to the dateline too. */
  private int afterAgency(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + 7); i++) {
      if (tokens.get(i).is(":")) {
        return quoted[i - 2] || tokens.get(from).kind() == Token.Kind.PUNCTUATION ? i + 1 : from;
      }
    }
    return from;
  }

  private boolean spacedDash(int i) {
    int end = tokens.get(i).span().end();
    return end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || tokens.get(i).form().length() > 1);
  }

  private boolean endsWithAgency(int end) {
    String last = tokens.get(end - 1).form();
    return last.equals("واس")
        || last.equals("وات")
        || last.equals("وام")
        || last.equals("م")
        || last.equals("كونا")
        || last.equals("بترا");
  }
}
