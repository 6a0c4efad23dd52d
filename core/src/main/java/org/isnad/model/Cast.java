package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * All actors of an article and where they are mentioned.
 *
 * @param mentions in text order, none overlapping
 */
public record Cast(List<Actor> actors, List<ActorMention> mentions) {
  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  /** The mention that covers a token. */
  public Optional<ActorMention> at(int token) {
    int i = firstFrom(token + 1) - 1;
    return i >= 0 && mentions.get(i).end() > token
        ? Optional.of(mentions.get(i))
        : Optional.empty();
  }

  /**
   * Index of the first mention that begins at or after a token; the number of mentions if there is
   * none.
   */
  public int firstFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
