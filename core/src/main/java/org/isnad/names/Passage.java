package org.isnad.names;

import java.util.List;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each token of the sentence being read: its folded form, its readings, the phrase
 * of the entity tables that begins there. Indexes are the article's. For one article and one
 * thread.
 */
final class Passage {
  private static final int LONGEST_BRACKET = 6;

  private final Window tokens;
  private final Words words;
  private final Pieces pieces;

  /**
   * @param tokens the sentence being read
   */
  Passage(Window tokens, Words words, Pieces pieces) {
    this.tokens = tokens;
    this.words = words;
    this.pieces = pieces;
  }

  /** Whether a token lies before the end of the sentence. */
  boolean has(int at) {
    return at < tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String form(int at) {
    return tokens.get(at).form();
  }

  List<Reading> readings(int at) {
    return words.of(at);
  }

  /** The phrase that begins at a token; null if none does or the sentence ends before it. */
  @Nullable Piece piece(int at) {
    return pieces.at(at);
  }

  /** Whether a token can begin a phrase of the entity tables. */
  boolean opensPhrase(int at) {
    return pieces.opens(tokens.get(at));
  }

  /** Whether a form stands at a token; false past the end. */
  boolean is(int at, String form) {
    return has(at) && tokens.get(at).is(form);
  }

  /** Whether a form stands anywhere in the article. */
  boolean occurs(String form) {
    return tokens.occurs(form);
  }

  /** Whether a word stands at a token; false past the end. */
  boolean isWord(int at) {
    return has(at) && tokens.get(at).isWord();
  }

  /** Whether a token is a word of any script. */
  boolean mayName(int at) {
    return tokens.get(at).isWord() || tokens.get(at).kind() == Token.Kind.FOREIGN;
  }

  boolean isPunctuation(int at) {
    return tokens.get(at).kind() == Token.Kind.PUNCTUATION;
  }

  boolean isComma(int at) {
    return is(at, "،") || is(at, ",");
  }

  /** Whether one word in brackets begins at a token, so that it ends three tokens on. */
  boolean isBracketed(int at) {
    return is(at, "(") && is(at + 2, ")");
  }

  /**
   * A short form in brackets belongs to the name before it: الشرطة الأوروبية (يوروبول). Returns one
   * past it, or {@code from}.
   */
  int afterShortForm(int from) {
    if (!has(from + 2)) {
      return from;
    }
    if (isDash(from) && isDash(from + 2)) {
      // حلف شمال الأطلسي – الناتو –
      Piece inside = piece(from + 1);
      boolean shortForm =
          inside != null && inside.end() == from + 2 && inside.is(Entry.OrganizationName.class);
      return shortForm ? from + 3 : from;
    }
    if (!is(from, "(")) {
      return from;
    }
    for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST_BRACKET); at++) {
      if (is(at, ")")) {
        Piece inside = piece(from + 1);
        boolean shortForm = at == from + 2 || (inside != null && inside.end() == at);
        return shortForm && !is(from + 1, "(") ? at + 1 : from;
      }
    }
    return from;
  }

  private boolean isDash(int at) {
    return is(at, "-") || is(at, "–");
  }

  /** Whether a token of the same sentence stands before one. */
  boolean hasBefore(int at) {
    return at > tokens.first();
  }

  /** Whether a quotation mark, bracket or apostrophe of any side stands at a token. */
  boolean isMark(int at) {
    return isPunctuation(at) && "\"“”«»()'".indexOf(form(at).charAt(0)) >= 0;
  }

  /** Whether a double quotation mark that may open stands at a token, and something after it. */
  boolean opensQuotation(int at) {
    return has(at + 1) && isPunctuation(at) && "\"“”«".indexOf(form(at).charAt(0)) >= 0;
  }

  boolean closesQuotation(int at) {
    return has(at) && isPunctuation(at) && "\"“”»".indexOf(form(at).charAt(0)) >= 0;
  }

  /** Whether a token has ال, and nothing before it. */
  boolean hasArticle(int at) {
    return form(at).startsWith("ال");
  }

  /** Whether a token has ال, alone or after و. */
  boolean hasArticleOrAnd(int at) {
    return hasArticle(at) || form(at).startsWith("وال");
  }

  /** Whether the likeliest reading of a token is a particle. */
  boolean isParticle(int at) {
    List<Reading> readings = readings(at);
    // folded, إلى could be ال and a noun
    return is(at, "الي")
        || (!readings.isEmpty()
            && readings.get(0).lexeme().partOfSpeech() == PartOfSpeech.PARTICLE);
  }

  /** Whether a phrase begins with ال, its own or one before it. */
  boolean isDefinite(Piece piece) {
    return piece.definite()
        || piece.fused()
        || form(piece.first()).startsWith("ال", piece.stripped());
  }

  /** A mention that is nothing but a phrase of the entity tables so far. */
  Draft draft(Piece piece) {
    Draft draft = new Draft(piece.first(), piece.end(), piece.stripped());
    draft.definite = isDefinite(piece);
    draft.fused = piece.fused();
    return draft;
  }
}
