package org.isnad.names;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Token;

/**
 * The tokens of an article up to the end of the sentence that is being read, so that no mention
 * runs into the next one. Indexes are the article's.
 */
final class Window extends AbstractList<Token> {
  private final List<Token> tokens;
  private final Set<String> forms = new HashSet<>();
  private int first;
  private int end;

  Window(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Moves the view to a sentence; what is beyond its end is not seen. */
  void move(int first, int end) {
    this.first = first;
    this.end = end;
  }

  /** The first token of the sentence. */
  int first() {
    return first;
  }

  /** Whether a form stands anywhere in the article. */
  boolean occurs(String form) {
    if (forms.isEmpty()) {
      tokens.forEach(token -> forms.add(token.form()));
    }
    return forms.contains(form);
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public int size() {
    return end;
  }
}
