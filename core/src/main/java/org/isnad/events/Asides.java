package org.isnad.events;

import org.isnad.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** Words between commas beside the subject, after which its clause goes on. */
final class Asides {
  private static final int LONGEST_ASIDE = 16;

  private final Scene scene;
  private final Chunks chunks;

  Asides(Scene scene, Chunks chunks) {
    this.scene = scene;
    this.chunks = chunks;
  }

  /**
   * The comma that closes words beside the subject, after which the clause goes on: a time or a
   * name (التقى الوزير، سامر الحلواني، الجمعة، نظيره), a title or a circumstance (انتقد الوزير، في
   * مقابلة صحفية، الحكومة); -1 where a comma opens none.
   */
  int end(int comma, int end) {
    if (comma + 1 >= end) {
      return -1;
    }
    Chunk chunk = chunks.at(comma + 1);
    boolean name =
        chunk != null
            && chunk.first() == comma + 1
            && chunks.isName(chunk)
            && scene.is(comma - 1, WordClass.NAME);
    int i = chunk != null && name ? chunk.end() : comma + 1;
    while (!name && i < end && scene.is(i, WordClass.TIME)) {
      i++;
    }
    if (i > comma + 1 && i < end && scene.is(i, WordClass.COMMA)) {
      return i;
    }
    return opensAside(comma + 1, chunk) ? closing(comma + 1, end) : -1;
  }

  private boolean opensAside(int first, @Nullable Chunk chunk) {
    ActorMention before = scene.mention(first - 2);
    if (before != null && hasComma(before)) {
      // القائد، سامر الحلواني، إلى: the comma closes already
      return false;
    }
    Slot slot = scene.slots[first];
    return slot == null
        ? chunk != null && chunk.first() == first && !chunk.joined() && chunks.party(chunk) != null
        : slot == Slot.FI || slot == Slot.OTHER;
  }

  private boolean hasComma(ActorMention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (scene.tokens.get(i).is("،")) {
        return true;
      }
    }
    return false;
  }

  /** The comma before a phrase that goes on with the clause, if no other clause begins before. */
  private int closing(int from, int end) {
    int last = Math.min(end, from + LONGEST_ASIDE);
    Chunk opening = chunks.at(from);
    int beyond = opening == null ? from : opening.end();
    for (int i = from; i < last; i++) {
      Chunk chunk = chunks.at(i);
      if (chunk != null && i >= beyond && chunk.slot() == null && !chunk.joined()) {
        // الرئيس، سامر الحلواني حربا على الفقر، ... the comma after the name is left out
        return -1;
      }
      if (scene.is(i, WordClass.COMMA)) {
        boolean goesOn =
            i + 1 < end
                && (scene.is(i + 1, WordClass.PREPOSITION)
                    || (scene.classes[i + 1].isNominal() && !scene.isJoined(i + 1)));
        return goesOn ? i : -1;
      }
      if (Surroundings.isEnd(scene.classes[i])) {
        return -1;
      }
    }
    return -1;
  }
}
