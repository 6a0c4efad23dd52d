package org.isnad.times;

import java.util.List;
import org.isnad.model.Layout;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.times.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** An article's tokens with the terms that begin at each. For one article and one thread. */
final class Scan {
  private final Layout layout;
  private final List<Token> tokens;
  private final @Nullable Entry[] entries;

  Scan(Layout layout, Vocabulary vocabulary) {
    this.layout = layout;
    this.tokens = layout.tokens();
    this.entries = new Entry[tokens.size()];
    for (int i = 0; i < entries.length; i++) {
      if (tokens.get(i).isWord()) {
        entries[i] = vocabulary.at(tokens.get(i));
      }
    }
  }

  Layout layout() {
    return layout;
  }

  int size() {
    return entries.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isNumber(int i) {
    return i >= 0 && i < entries.length && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /** Bits of the roles that the token can begin. */
  long roles(int i) {
    Entry entry = entries[i];
    return entry == null ? 0 : entry.roles();
  }

  boolean is(int i, String form) {
    return i >= 0 && i < entries.length && tokens.get(i).is(form);
  }

  /** Whether the token is a slash or a dash, which joins two names of one thing or two ends. */
  boolean isStroke(int i) {
    return is(i, "/") || isDash(i);
  }

  boolean isDash(int i) {
    return is(i, "-") || is(i, "–") || is(i, "—");
  }

  boolean isComma(int i) {
    return is(i, "،") || is(i, ",");
  }

  /** The longest term of a role at a token, with و, ب, ل … before it or without. */
  @Nullable Term term(int i, Role role) {
    if (i < 0 || i >= entries.length) {
      return null;
    }
    Entry entry = entries[i];
    if (entry == null || (entry.roles() & role.bit()) == 0) {
      return null;
    }
    for (Term term : entry.terms()) {
      if (term.role() == role && fits(term, i)) {
        return term;
      }
    }
    return null;
  }

  /** The longest term of a role that begins with the token itself. */
  @Nullable Term bare(int i, Role role) {
    Term term = term(i, role);
    return term == null || term.clitic() > 0 ? null : term;
  }

  boolean has(int i, Role role) {
    return term(i, role) != null;
  }

  private boolean fits(Term term, int i) {
    List<String> rest = term.rest();
    if (i + rest.size() >= entries.length) {
      return rest.isEmpty();
    }
    for (int k = 0; k < rest.size(); k++) {
      if (!tokens.get(i + 1 + k).is(rest.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The value of a token of one to four digits, -1 for anything else. */
  int number(int i) {
    if (!isNumber(i)) {
      return -1;
    }
    String form = tokens.get(i).form();
    if (form.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < form.length(); k++) {
      int digit = form.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** A number of four digits that can be a Gregorian year, or one of the Hijra; -1 for others. */
  int year(int i, boolean hijri) {
    int value = number(i);
    return value >= (hijri ? 1200 : 1500) && value <= (hijri ? 1499 : 2100) ? value : -1;
  }

  /** Whether the token before is written together with this one. */
  boolean joined(int i) {
    return i > 0
        && i < entries.length
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  /** Whether a token stands in the headline, where the present tense tells news. */
  boolean inHeadline(int i) {
    Sentence sentence = sentence(i);
    return sentence != null && sentence.part() == Sentence.Part.HEADLINE;
  }

  /** The sentence that a token stands in; null where the layout has none. */
  @Nullable Sentence sentence(int token) {
    List<Sentence> sentences = layout.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.contains(token)) {
        return sentence;
      }
      if (sentence.first() > token) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /** Whether a line ends between the token before and this one. */
  boolean startsLine(int i) {
    if (i == 0) {
      return true;
    }
    String text = layout.text();
    for (int k = tokens.get(i - 1).span().end(); k < tokens.get(i).span().start(); k++) {
      if (text.charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }
}
