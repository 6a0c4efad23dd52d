package org.isnad.script;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.FoldedText;
import org.isnad.model.Token;

/**
 * Cuts folded text into words, numbers and marks. A number keeps its decimal point and thousands
 * separators; runs of dots and of dashes are one mark each; letters and digits written together
 * (ال12) are cut apart.
 */
public final class Tokeniser {
  private Tokeniser() {}

  /** The tokens of an article, in order. */
  public static List<Token> tokens(FoldedText text) {
    return tokens(text, new Spellings());
  }

  /**
   * The tokens of an article, in order.
   *
   * @param spellings where the forms are kept; the same ones for all articles of an engine
   */
  public static List<Token> tokens(FoldedText text, Spellings spellings) {
    String s = text.folded();
    List<Token> tokens = new ArrayList<>(s.length() / 5 + 4);
    for (int i = 0; i < s.length(); ) {
      char c = s.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        i++;
        continue;
      }
      Token.Kind kind = kind(c);
      int end = end(s, i, kind);
      tokens.add(new Token(tokens.size(), text.original(i, end), spellings.of(s, i, end), i, kind));
      i = end;
    }
    return tokens;
  }

  /**
   * A phrase of the lexicon, folded, with single spaces where the tokens of an article would end:
   * د.أحمد gives "د . احمد".
   */
  public static String phrase(String phrase) {
    String folded = Folding.foldWord(phrase);
    if (isPlain(folded)) {
      return folded;
    }
    StringBuilder joined = new StringBuilder(phrase.length());
    for (Token token : tokens(Folding.fold(phrase))) {
      joined.append(joined.length() == 0 ? "" : " ").append(token.form());
    }
    return joined.toString();
  }

  /**
   * Whether a folded phrase is Arabic words with single spaces between, so that its tokens are
   * plain to see.
   */
  private static boolean isPlain(String folded) {
    boolean space = true;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == ' ' ? space : !isArabicLetter(c)) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  private static Token.Kind kind(char c) {
    if (isArabicLetter(c)) {
      return Token.Kind.WORD;
    }
    if (c >= '0' && c <= '9') {
      return Token.Kind.NUMBER;
    }
    return Character.isLetter(c) ? Token.Kind.FOREIGN : Token.Kind.PUNCTUATION;
  }

  private static boolean isArabicLetter(char c) {
    return (c >= '\u0621' && c <= '\u064A') || (c >= '\u066E' && c <= '\u06D5' && c != '\u06D4');
  }

  private static int end(String s, int start, Token.Kind kind) {
    int i = start + 1;
    switch (kind) {
      case WORD -> {
        while (i < s.length() && isArabicLetter(s.charAt(i))) {
          i++;
        }
      }
      case NUMBER -> {
        while (i < s.length()
            && (isDigit(s, i) || (isSeparator(s.charAt(i)) && isDigit(s, i + 1)))) {
          i++;
        }
      }
      case FOREIGN -> {
        while (i < s.length() && kind(s.charAt(i)) == Token.Kind.FOREIGN) {
          i++;
        }
      }
      case PUNCTUATION -> {
        char c = s.charAt(start);
        if (Character.isHighSurrogate(c)
            && i < s.length()
            && Character.isLowSurrogate(s.charAt(i))) {
          return i + 1;
        }
        if (c == '.' || c == '-') {
          while (i < s.length() && s.charAt(i) == c) {
            i++;
          }
        }
      }
    }
    return i;
  }

  private static boolean isDigit(String s, int i) {
    return i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
  }
}
