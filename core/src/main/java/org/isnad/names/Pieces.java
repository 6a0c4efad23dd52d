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
  private final List<Token> tokens;
  private final @Nullable Piece[] found;
  private final boolean[] sought;

  Pieces(Phrases<Entry> phrases, List<Token> tokens, int size) {
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

  private @Nullable Piece seek(int token) {
    Token first = tokens.get(token);
    if (first.kind() == Token.Kind.PUNCTUATION || first.kind() == Token.Kind.NUMBER) {
      return null;
    }
    String form = first.form();
    Piece best = prefixed(token, form, 0, (char) 0, (char) 0, null);
    if (!first.isWord()) {
      return best;
    }
    char c = form.charAt(0);
    int at = 0;
    char conjunction = 0;
    if ((c == 'و' || c == 'ف') && form.length() > 3) {
      conjunction = c;
      at = 1;
      best = prefixed(token, form, at, conjunction, (char) 0, best);
      c = form.charAt(1);
    }
    if ((c == 'ب' || c == 'ل' || c == 'ك') && form.length() - at > 3) {
      best = prefixed(token, form, at + 1, conjunction, c, best);
      if (c == 'ل' && form.charAt(at + 1) == 'ل') {
        best = afterLam(token, form, at, conjunction, best);
      }
    }
    return best;
  }

  /**
   * The longer of {@code best} and what begins {@code from} letters into the token, with ال or
   * without.
   */
  private @Nullable Piece prefixed(
      int token, String form, int from, char conjunction, char preposition, @Nullable Piece best) {
    String rest = form.substring(from);
    Piece longer =
        longer(
            best,
            phrases.longest(tokens, token, rest),
            token,
            from,
            conjunction,
            preposition,
            false);
    if (rest.length() > 3 && rest.startsWith("ال")) {
      longer =
          longer(
              longer,
              phrases.longest(tokens, token, rest.substring(2)),
              token,
              from,
              conjunction,
              preposition,
              true);
    }
    return longer;
  }

  /** لل stands for ل + ال. */
  private @Nullable Piece afterLam(
      int token, String form, int at, char conjunction, @Nullable Piece best) {
    String rest = form.substring(at + 2);
    if (rest.length() < 2) {
      return best;
    }
    Piece longer =
        longer(
            best,
            phrases.longest(tokens, token, "ال" + rest),
            token,
            at + 1,
            conjunction,
            'ل',
            false);
    return longer(
        longer, phrases.longest(tokens, token, rest), token, at + 1, conjunction, 'ل', true);
  }

  private static @Nullable Piece longer(
      @Nullable Piece best,
      Phrases.@Nullable Found<Entry> found,
      int token,
      int stripped,
      char conjunction,
      char preposition,
      boolean definite) {
    if (found == null || (best != null && best.end() > found.end())) {
      return best;
    }
    if (best != null && best.end() == found.end()) {
      // السفير is a title before a name, and سفير with ال an office
      boolean sameStart = best.stripped() == stripped;
      return sameStart ? best.with(found.values()) : best;
    }
    return new Piece(
        token, found.end(), found.values(), stripped, conjunction, preposition, definite);
  }
}
