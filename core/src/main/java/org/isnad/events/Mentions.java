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
import org.isnad.model.Words;

/**
 * Mentions cut back to noun phrases: a title ends before a preposition that no title holds (إلى،
 * على) and before a verbal noun that begins the verb's object (عقد رئيس الوزراء | مباحثات).
 */
final class Mentions {
  private Mentions() {}

  static Cast trimmed(Layout layout, Words words, Cast cast, EventWords lists) {
    List<ActorMention> mentions = new ArrayList<>(cast.mentions().size());
    for (ActorMention mention : cast.mentions()) {
      boolean name = mention.kind() == MentionKind.NAME;
      mentions.add(name ? mention : trimmed(layout, words, mention, lists));
    }
    return new Cast(cast.actors(), mentions);
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
