package org.isnad.names;

import java.util.List;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase of the entity tables at a token, with or without proclitics: وللرئيس is
 * و + ل + الرئيس. A phrase that begins with the whole word wins over one that begins with a part of
 * it. For one article and one thread.
 */
final class Pieces {
  private final Phrases<Entry> phrases;
  private final Openings openings;
  private final List<Token> tokens;
  private final String text;
  private final @Nullable Piece[] found;
  private final boolean[] sought;

  /**
   * @param text the article's text, to which the tokens' spans point
   */
  Pieces(Phrases<Entry> phrases, Openings openings, List<Token> tokens, int size, String text) {
    this.text = text;
    this.openings = openings;
    this.phrases = phrases;
    this.tokens = tokens;
    this.found = new Piece[size];
    this.sought = new boolean[size];
  }

  /** The phrase that begins at a token; null if none does or the token is past the end. */
  @Nullable Piece at(int token) {
    if (token >= tokens.size()) {
      return null;
    }
    if (!sought[token]) {
      sought[token] = true;
      found[token] = seek(token);
    }
    return found[token];
  }

  /** Whether a token can begin a phrase. */
  boolean opens(Token token) {
    return !openings.of(token).isEmpty();
  }

  private @Nullable Piece seek(int token) {
    Token first = tokens.get(token);
    if (first.kind() == Token.Kind.PUNCTUATION || first.kind() == Token.Kind.NUMBER) {
      return null;
    }
    Piece best = null;
    for (Openings.Opening opening : openings.of(first)) {
      if (opening.definite() && hasHamza(first, opening.stripped())) {
        continue;
      }
      best = longer(best, phrases.longest(tokens, token, opening.node()), token, opening);
    }
    return best;
  }

  /** ألفارو is no ال and فارو. */
  private boolean hasHamza(Token token, int at) {
    int offset = token.span().start() + at;
    return offset < token.span().end()
        && (text.charAt(offset) == 'أ' || text.charAt(offset) == 'إ');
  }

  private static @Nullable Piece longer(
      @Nullable Piece best,
      Phrases.@Nullable Found<Entry> found,
      int token,
      Openings.Opening opening) {
    if (found == null || (best != null && best.end() > found.end())) {
      return best;
    }
    if (best != null && best.end() == found.end()) {
      // السفير is a title before a name, and سفير with ال an office
      boolean sameStart = best.stripped() == opening.stripped();
      return sameStart ? best.with(found.values()) : best;
    }
    return new Piece(
        token,
        found.end(),
        found.values(),
        opening.stripped(),
        opening.conjunction(),
        opening.preposition(),
        opening.definite(),
        opening.fused());
  }
}
