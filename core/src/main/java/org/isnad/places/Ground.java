package org.isnad.places;

import java.util.List;
import java.util.function.IntFunction;
import org.isnad.model.ActorMention;
import org.isnad.model.PlaceMention;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a name and makes a place of it: في محافظة حلب has a noun and a preposition.
 *
 * @param noun the noun before the name that says most, null for none
 * @param governed whether a preposition of place or way stands before it, or another place does
 * @param within whether something is or happens there
 */
record Ground(PlaceWords.@Nullable Kind noun, boolean governed, boolean within) {
  /** في أطراف العاصمة الليبية طرابلس has three nouns and adjectives between. */
  private static final int MOST_STEPS = 4;

  private static final Ground NONE = new Ground(null, false, false);

  /**
   * What stands before a token.
   *
   * @param proclitic the preposition written together with the name, 0 for none
   */
  static Ground before(Ground.Site site, int first, char proclitic) {
    if (proclitic == 'ب') {
      return new Ground(null, true, true);
    }
    if (proclitic == 'ل') {
      return new Ground(null, true, false);
    }
    PlaceWords.Kind noun = null;
    int at = first - 1;
    for (int step = 0; step < MOST_STEPS && at >= site.first(); step++) {
      int adjective = site.beforeAdjective(at);
      if (adjective != at) {
        at = adjective;
        continue;
      }
      PlaceWords.Before word = site.word(at);
      if (word == null) {
        break;
      }
      switch (word.kind()) {
        case IN -> {
          return new Ground(noun, true, true);
        }
        case WAY, VISIT -> {
          return new Ground(noun, true, false);
        }
        case MEETING -> {
          return noun == null ? new Ground(PlaceWords.Kind.MEETING, false, false) : NONE;
        }
        default -> noun = noun == null || noun == PlaceWords.Kind.PART ? word.kind() : noun;
      }
      if (word.joined() != 0) {
        return new Ground(noun, true, word.joined() == 'ب');
      }
      at--;
    }
    return noun == null ? NONE : new Ground(noun, false, false);
  }

  /**
   * Whether something is or happens there; so too where a place is named as such without a
   * preposition, as subject or object: شهدت مدينة حلب, قصفت بلدة سراقب.
   */
  boolean isScene() {
    return within || (noun != null && noun != PlaceWords.Kind.OTHER && !isOfMeeting() && !governed);
  }

  /** Whether the name is that of talks: مفاوضات جنيف. */
  boolean isOfMeeting() {
    return noun == PlaceWords.Kind.MEETING;
  }

  /** What a name joined to a place before it has: في حلب وإدلب. */
  static Ground beside(PlaceMention before) {
    return new Ground(null, true, before.within());
  }

  /** The sentence around a name. */
  record Site(
      List<Token> tokens,
      int first,
      PlaceWords words,
      IntFunction<@Nullable ActorMention> mentions) {

    /** Whether a noun of going somewhere stands a few words before: زيارة مرتقبة ل. */
    boolean isVisited(int name) {
      for (int at = name - 1; at >= Math.max(first, name - MOST_STEPS); at--) {
        PlaceWords.Before before = word(at);
        if (before != null) {
          return before.kind() == PlaceWords.Kind.VISIT;
        }
      }
      return false;
    }

    PlaceWords.@Nullable Before word(int at) {
      Token token = tokens.get(at);
      return token.isWord() ? words.of(token.spelling()) : null;
    }

    /** The token before a nationality as adjective or an opening mark; the token itself if none. */
    int beforeAdjective(int at) {
      if (tokens.get(at).kind() == Token.Kind.PUNCTUATION
          && "\"«“(".indexOf(tokens.get(at).form().charAt(0)) >= 0) {
        return at - 1;
      }
      ActorMention mention = mentions.apply(at);
      return mention != null && mention.role() == ActorMention.Use.ADJECTIVE
          ? mention.first() - 1
          : at;
    }
  }
}
