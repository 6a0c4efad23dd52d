package org.isnad.names;

import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Spelling;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/** Finds short forms of names that stand in full elsewhere in the article: شتاينماير, أبو زيد. */
final class ShortNames {
  private static final String PROCLITICS = "ولبف";
  private static final int SHORTEST_JOINED = 4;

  private final Layout layout;
  private final List<Token> tokens;
  private final Words words;
  private final CalledNames names;
  private final List<Actor> actors;

  ShortNames(Layout layout, Words words, CalledNames names, List<Actor> actors) {
    this.layout = layout;
    this.tokens = layout.tokens();
    this.words = words;
    this.names = names;
    this.actors = actors;
  }

  /** A short form found: of whom, one past its last token, letters of the first before the name. */
  private record Found(int actor, int end, int stripped) {}

  /** Adds the mentions between two tokens, in text order. */
  void find(int from, int to, List<ActorMention> mentions) {
    if (names.isEmpty()) {
      return;
    }
    for (int i = from; i < to; i++) {
      Found found = tokens.get(i).isWord() ? at(i, to) : null;
      if (found != null) {
        mentions.add(mention(i, found));
        i = found.end() - 1;
      }
    }
  }

  private @Nullable Found at(int token, int to) {
    String form = tokens.get(token).form();
    if (!mayHold(tokens.get(token).spelling())) {
      return null;
    }
    if (token + 1 < to && names.mayBegin(form) && tokens.get(token + 1).isWord()) {
      Integer two = names.find(form + " " + tokens.get(token + 1).form());
      if (two != null) {
        return new Found(two, token + 2, 0);
      }
    }
    Integer whole = names.find(form);
    if (whole == null && !mayHide(form)) {
      return null;
    }
    boolean ordinary = !words.of(token).isEmpty() && !isSubject(token);
    return ordinary ? null : alone(form, token, whole);
  }

  /** Whether a word can be or hold a short form at all; most can't. */
  private boolean mayHold(Spelling word) {
    int letters = word.opening();
    if (names.mayBeginWith(letters)) {
      return true;
    }
    String form = word.text();
    if (form.startsWith("ال")) {
      return names.mayBeginWith(letters >>> (2 * Spelling.OPENING_BITS));
    }
    return mayHide(form)
        && (names.mayBeginWith(letters >>> Spelling.OPENING_BITS)
            || (form.startsWith("لل")
                && names.mayBeginWith(Spelling.opening("ال".concat(form.substring(2))))));
  }

  /** Whether a name may begin after the first letters of a word. */
  private static boolean mayHide(String form) {
    return form.startsWith("ال")
        || (form.length() >= SHORTEST_JOINED && PROCLITICS.indexOf(form.charAt(0)) >= 0);
  }

  /** A name of one word, with or without ال or one proclitic. */
  private @Nullable Found alone(String form, int token, @Nullable Integer whole) {
    Integer actor = whole;
    if (actor == null && form.startsWith("ال") && words.of(token).isEmpty()) {
      actor = names.find(form.substring(2));
    }
    if (actor != null) {
      return new Found(actor, token + 1, 0);
    }
    if (form.length() < SHORTEST_JOINED) {
      return null;
    }
    if (PROCLITICS.indexOf(form.charAt(0)) >= 0) {
      actor = names.find(form.substring(1));
    }
    if (actor == null && form.startsWith("لل")) {
      actor = names.find("ال" + form.substring(2));
    }
    return actor == null ? null : new Found(actor, token + 1, 1);
  }

  /** أكد علي أهمية: على, with its dots written, and a noun after it. */
  private boolean leadsNoun(int token) {
    if (!tokens.get(token).is("علي") || token + 1 >= tokens.size()) {
      return false;
    }
    List<Reading> next = words.of(token + 1);
    return !next.isEmpty()
        && !next.get(0).isFiniteVerb()
        && next.get(0).lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
  }

  /** Whether a word that is also an ordinary one stands where a name would: right after a verb. */
  private boolean isSubject(int token) {
    if (token > 0 && !leadsNoun(token)) {
      for (Reading reading : words.of(token - 1)) {
        if (reading.isFiniteVerb()) {
          return true;
        }
      }
    }
    return false;
  }

  private ActorMention mention(int first, Found found) {
    Token token = tokens.get(first);
    Span span =
        new Span(
            layout.within(token, found.stripped(), token.form().length()).start(),
            tokens.get(found.end() - 1).span().end());
    Actor named = actors.get(found.actor());
    return new ActorMention(
        first,
        found.end(),
        span,
        MentionKind.NAME,
        found.actor(),
        named.gender(),
        named.number(),
        ActorMention.Use.NOUN);
  }
}
