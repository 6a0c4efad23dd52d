package org.isnad.events;

import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the victim that a noun of dying or being hurt names before the act that did it: مقتل شرطي
 * في هجوم, إصابة مدنيين برصاص. For one article and one thread.
 */
final class Victims {
  private static final int FARTHEST = 8;

  private final Scene scene;
  private final Chunks chunks;

  Victims(Scene scene, Chunks chunks) {
    this.scene = scene;
    this.chunks = chunks;
  }

  /** The victim before a phrase that في or ب joins to a noun of dying; null if there is none. */
  @Nullable ActorMention before(Chunk act) {
    if (act.slot() != Slot.FI && act.slot() != Slot.BI && act.slot() != Slot.OTHER) {
      return null;
    }
    ActorMention nearest = null;
    int first = Math.max(scene.sentence(act.first()).first(), act.first() - FARTHEST);
    for (int i = act.first() - 1; i >= first; i--) {
      if (scene.is(i, WordClass.VERB) || scene.is(i, WordClass.STOP)) {
        return null;
      }
      ActorMention mention = scene.mention(i);
      if (mention != null && mention.role() == ActorMention.Use.NOUN && scene.slots[i] == null) {
        nearest = nearest == null ? mention : nearest;
      }
      Chunk chunk = chunks.at(i);
      if (chunk != null && i == chunk.head() && isOfDying(i)) {
        return nearest;
      }
    }
    return null;
  }

  private boolean isOfDying(int token) {
    Reading reading = scene.reading(token);
    if (reading == null || reading.suffix() != null) {
      return false;
    }
    String form = scene.tokens.get(token).form();
    return scene.lists.dyingNouns.contains(form.substring(reading.stemStart(), reading.stemEnd()));
  }
}
