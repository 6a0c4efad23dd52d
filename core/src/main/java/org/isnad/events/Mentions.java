package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.script.Proclitics;

/**
 * Mentions cut back to noun phrases: a title ends before a preposition that no title holds (إلى،
 * على) and before a verbal noun that begins the verb's object (عقد رئيس الوزراء | مباحثات). What
 * makes a number inexact belongs to it: اعتقال أكثر من 20 ناشطا.
 */
final class Mentions {
  private static final int LONGEST_APPROXIMATION = 4;

  private Mentions() {}

  static Cast trimmed(Layout layout, Words words, Cast cast, EventWords lists) {
    List<ActorMention> mentions = new ArrayList<>(cast.mentions().size());
    for (ActorMention mention : cast.mentions()) {
      boolean name = mention.kind() == MentionKind.NAME;
      mentions.add(name ? mention : counted(layout, trimmed(layout, words, mention, lists), lists));
    }
    return new Cast(cast.actors(), mentions);
  }

  /** A mention that begins with a number, with the words before it that make it inexact. */
  private static ActorMention counted(Layout layout, ActorMention mention, EventWords lists) {
    if (layout.tokens().get(mention.first()).kind() != Token.Kind.NUMBER) {
      return mention;
    }
    int sentence = layout.sentences().get(layout.sentence(mention.first())).first();
    String phrase = "";
    for (int first = mention.first() - 1;
        first >= Math.max(sentence, mention.first() - LONGEST_APPROXIMATION);
        first--) {
      Token token = layout.tokens().get(first);
      String form = token.form();
      for (int from = 0; from >= 0; from = Proclitics.next(form, from)) {
        if (lists.approximations.contains(form.substring(from).concat(phrase))) {
          int start = token.span().start() + from;
          return new ActorMention(
              first,
              mention.end(),
              new Span(start, mention.span().end()),
              mention.kind(),
              mention.actor(),
              mention.gender(),
              mention.number(),
              mention.role());
        }
      }
      phrase = " ".concat(form).concat(phrase);
    }
    return mention;
  }

  private static ActorMention trimmed(
      Layout layout, Words words, ActorMention mention, EventWords lists) {
    for (int i = mention.first() + 1; i < mention.end(); i++) {
      if (lists.titleEnds.contains(layout.tokens().get(i).form()) || isObject(words, i)) {
        Span span = new Span(mention.span().start(), layout.tokens().get(i - 1).span().end());
        return new ActorMention(
            mention.first(),
            i,
            span,
            mention.kind(),
            mention.actor(),
            mention.gender(),
            mention.number(),
            mention.role());
      }
    }
    return mention;
  }

  /**
   * Whether a word after a definite one can't go on with its title: an act, a verb, a noun in ات.
   */
  private static boolean isObject(Words words, int token) {
    List<Reading> readings = words.of(token);
    if (readings.isEmpty() || words.of(token - 1).isEmpty()) {
      return false;
    }
    boolean afterDefinite = words.of(token - 1).get(0).article();
    if (Readings.areAllVerbs(readings)) {
      return true;
    }
    Reading word = readings.get(0);
    if (afterDefinite && word.preposition() == 'ب') {
      return true;
    }
    boolean act =
        Readings.haveVerbalNoun(readings)
            || (word.inflection().number() == GrammaticalNumber.PLURAL
                && word.inflection().gender() == Gender.FEMININE);
    return act && !word.article() && (afterDefinite || word.preposition() == 'ب');
  }
}
