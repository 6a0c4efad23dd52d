package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.isnad.script.Flag;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** Finds whose country بلاده is: that of whoever says so, else of the person named last. */
final class Homelands {
  private static final Set<String> COUNTRY =
      Set.of("بلاده", "بلادها", "بلادهم", "بلادنا", "بلده", "بلدها", "بلدهم", "بلدنا");

  private final Flag countries;

  Homelands(Spellings spellings) {
    countries = spellings.flag(Homelands::isCountry);
  }

  private static boolean isCountry(String form) {
    for (int from = 0; from < 3 && from < form.length(); from++) {
      if (COUNTRY.contains(form.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** The cast with a mention of the state for each بلاده that can be told. */
  Cast named(Layout layout, Words words, Cast cast, List<Attribution> attributions) {
    List<ActorMention> mentions = null;
    List<Token> tokens = layout.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !countries.of(token.spelling()) || cast.at(i).isPresent()) {
        continue;
      }
      Actor owner = owner(layout, cast, attributions, i);
      Reading reading = words.of(i).isEmpty() ? null : words.of(i).get(0);
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
      Layout layout, Cast cast, List<Attribution> attributions, int token) {
    Span span = layout.tokens().get(token).span();
    Attribution innermost = null;
    for (Attribution attribution : attributions) {
      if (attribution.content().contains(span)
          && (innermost == null || attribution.content().length() < innermost.content().length())) {
        innermost = attribution;
      }
    }
    if (innermost != null) {
      Integer speaker = innermost.speaker();
      return speaker == null ? null : cast.actors().get(speaker);
    }
    Sentence sentence = sentence(layout, token);
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

  private static Sentence sentence(Layout layout, int token) {
    List<Sentence> sentences = layout.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
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
}
