package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/** Finds whose country بلاده is: that of whoever says so, else of the person named last. */
final class Homelands {
  private Homelands() {}

  /** The cast with a mention of the state for each بلاده that can be told. */
  static Cast named(
      Layout layout, Words words, Cast cast, List<Attribution> attributions, EventWords lists) {
    List<ActorMention> mentions = null;
    List<Token> tokens = layout.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !lists.homelands.of(token.spelling()) || cast.at(i).isPresent()) {
        continue;
      }
      Reading reading = words.of(i).isEmpty() ? null : words.of(i).get(0);
      Actor owner = owner(layout, cast, attributions, i, reading);
      if (owner == null || owner.country() == null || reading == null) {
        continue;
      }
      int start = Math.min(reading.stemStart(), token.form().length() - 1);
      Span span =
          new Span(layout.within(token, start, token.form().length()).start(), token.span().end());
      ActorMention mention =
          new ActorMention(
              i,
              i + 1,
              span,
              MentionKind.NOMINAL,
              state(cast, owner),
              token.form().indexOf('ا') > 0 ? Gender.FEMININE : Gender.MASCULINE,
              GrammaticalNumber.SINGULAR,
              ActorMention.Use.NOUN);
      mentions = mentions == null ? new ArrayList<>(cast.mentions()) : mentions;
      mentions.add(mention);
    }
    if (mentions == null) {
      return cast;
    }
    mentions.sort((a, b) -> a.first() - b.first());
    return new Cast(cast.actors(), mentions);
  }

  private static @Nullable Actor owner(
      Layout layout,
      Cast cast,
      List<Attribution> attributions,
      int token,
      @Nullable Reading reading) {
    int innermost = Scene.attributionOf(layout.tokens().get(token).span(), attributions);
    Integer speaker = innermost < 0 ? null : attributions.get(innermost).speaker();
    if (innermost >= 0 && (speaker == null || isHis(cast.actors().get(speaker), reading))) {
      return speaker == null ? null : cast.actors().get(speaker);
    }
    Sentence sentence = layout.sentences().get(layout.sentence(token));
    for (int i = cast.firstFrom(token) - 1; i >= 0; i--) {
      ActorMention mention = cast.mentions().get(i);
      if (mention.first() < sentence.first()) {
        return null;
      }
      Actor actor = cast.actors().get(mention.actor());
      if (actor.kind() == EntityKind.PERSON) {
        return actor;
      }
    }
    return null;
  }

  /** جرائم بلاده: several can't say it of their own country. */
  private static boolean isHis(Actor speaker, @Nullable Reading homeland) {
    return homeland == null || !"ه".equals(homeland.suffix()) || speaker.kind() != EntityKind.GROUP;
  }

  /** The state of an actor, where the article names it; else the actor. */
  static int state(Cast cast, Actor actor) {
    for (Actor other : cast.actors()) {
      if (other.kind() == EntityKind.STATE
          && actor.country() != null
          && actor.country().equals(other.country())) {
        return other.index();
      }
    }
    return actor.index();
  }

  /** Whether an actor is the state of one of some others: أشاد الوزير التونسي بعلاقات تونس. */
  static boolean isStateOf(Cast cast, int state, List<Integer> others) {
    Actor named = cast.actors().get(state);
    return named.kind() == EntityKind.STATE
        && others.stream()
            .anyMatch(a -> Objects.equals(cast.actors().get(a).country(), named.country()));
  }
}
