package org.isnad.events;

import java.util.List;
import org.isnad.events.CasualtyWords.Around;
import org.isnad.events.CasualtyWords.Role;
import org.isnad.events.CasualtyWords.Word;
import org.isnad.events.CountReader.Count;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells counts of people from those of things: 12 شخصا, ثلاثة من الجنود, العشرات, but not 30 رأسا.
 * For one article and one thread.
 */
final class CountedPeople {
  private final Scene scene;
  private final List<Token> tokens;
  private final CasualtyWords words;
  private final CountReader counts;

  /**
   * So many people.
   *
   * @param end one past the last token
   */
  record Counted(Count count, int end) {}

  CountedPeople(Scene scene, CasualtyWords words, CountReader counts) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
    this.counts = counts;
  }

  /**
   * The people counted at a token.
   *
   * @param bare whether a number will do, where who is counted goes without saying: وإصابة 30.
   */
  @Nullable Counted at(int at, int end, boolean bare) {
    Count count = at < end ? counts.read(at, end) : null;
    if (count == null) {
      return null;
    }
    Count sure = counts.limited(count, count.end(), end);
    int unit = sure.end();
    if (words.length(Around.PERCENT, tokens, unit, end) > 0) {
      return null;
    }
    if (unit < end && isOf(unit)) {
      unit++;
    }
    if (unit < end && isPerson(unit, at)) {
      int after = unit + 1;
      sure = counts.limited(sure, after, end);
      int last = Math.max(after, sure.end());
      return words.length(Around.BOTH_KINDS, tokens, last, end) > 0
          ? null
          : new Counted(sure, last);
    }
    boolean open = bare && unit == sure.end() && !sure.year() && isEdge(unit, end);
    return open ? new Counted(sure, unit) : null;
  }

  /** Whether من stands at a token. */
  boolean isOf(int at) {
    return tokens.get(at).is("من");
  }

  /** Whether a token says that people are counted: a word of the table, or a crowd. */
  private boolean isPerson(int at, int countedFrom) {
    Word word = words.of(tokens.get(at));
    if (word.is(Role.PERSON)) {
      return !word.joined();
    }
    ActorMention mention = scene.mention(at);
    if (mention == null
        || mention.role() != ActorMention.Use.NOUN
        || mention.first() < countedFrom) {
      return false;
    }
    EntityKind kind = scene.actor(mention).kind();
    return kind == EntityKind.GROUP
        || (kind == EntityKind.PERSON && mention.number() != GrammaticalNumber.SINGULAR);
  }

  /** مقتل [جندي], إصابة [جنديين]. */
  @Nullable Counted oneOrTwo(int at, int end) {
    Word word = at < end ? words.of(tokens.get(at)) : words.of(tokens.get(0));
    if (at >= end
        || !word.is(Role.PERSON)
        || word.value() == 0
        || word.joined()
        || word.definite()
        || scene.slots[at] != null) {
      return null;
    }
    return new Counted(new Count(word.value(), word.value(), at + 1, false), at + 1);
  }

  /** Whether nothing follows that could be what is counted. */
  private boolean isEdge(int at, int end) {
    if (at >= end) {
      return true;
    }
    return switch (scene.classes[at]) {
      case STOP, COMMA, QUOTE, PREPOSITION, TIME, PARTICLE, THAT, RELATIVE, VERB -> true;
      case NOUN, NAME, NISBA, ADJECTIVE, NUMBER, COPULA, NEGATION, OTHER ->
          tokens.get(at).is("و") || scene.slots[at] != null || scene.isJoined(at);
    };
  }
}
