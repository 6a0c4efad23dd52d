package org.isnad.events;

import org.isnad.events.StatusTable.Cue;
import org.isnad.events.StatusTable.Effect;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How the phrase of an event's noun hangs on the phrase before it, on the way to the word that
 * tells of its status. For one article and one thread.
 */
final class Complements {
  private final Scene scene;
  private final StatusCues words;

  Complements(Scene scene, StatusCues words) {
    this.scene = scene;
    this.words = words;
  }

  /** ردا على الهجوم: the event hangs on a noun that goes with the verb as its adverb. */
  boolean isAdverb(Chunk before) {
    Reading reading = scene.reading(before.head());
    return before.head() + 1 == before.end()
        && reading != null
        && reading.inflection().indefiniteAccusative();
  }

  /** سعت دول في المنطقة إلى الحوار: a place between a verb and its complement. */
  static boolean isPlace(Chunk before, @Nullable Chunk chunk) {
    return before.slot() == Slot.FI
        && chunk != null
        && (chunk.slot() == Slot.ILA || chunk.slot() == Slot.ALA);
  }

  /** طلب من جارته {دعم} المدينة: who is asked, between a verb and its object. */
  static boolean isAsked(Chunk before, @Nullable Chunk chunk) {
    return before.slot() == Slot.MIN && chunk != null && chunk.slot() == null;
  }

  /** طالب بالرد على الهجوم, نوى الاعتذار عن القصف: what another act is about is there already. */
  boolean isOfAnother(Chunk before, @Nullable Chunk chunk) {
    if (chunk == null
        || (chunk.slot() != Slot.ALA && chunk.slot() != Slot.AN)
        || before.end() < chunk.first() - 1
        || scene.mention(before.head()) != null
        || words.noun(before.head()) != null) {
      return false;
    }
    // بناء على is no act
    Reading reading = scene.reading(before.head());
    return reading != null
        && (reading.article() || reading.suffix() != null)
        && Readings.haveVerbalNoun(scene.words.of(before.head()));
  }

  /** طالب بالتحقيق في الهجوم. */
  boolean isFactOf(Chunk before, @Nullable Chunk chunk) {
    return chunk != null && chunk.slot() == Slot.FI && words.looksInto(before.head());
  }

  /** وانسحاب, وبإقالة: joined by و, with or without the preposition of the one before. */
  boolean isJoined(Chunk chunk) {
    return chunk.joined() || (chunk.slot() == Slot.BI && scene.isJoined(chunk.first()));
  }

  /** القيام بزيارة, التوصل إلى اتفاق: a noun that only carries the event after its preposition. */
  boolean isCarrier(Chunk before, @Nullable Chunk chunk) {
    Cue cue = chunk == null || chunk.slot() == null ? null : words.noun(before.head());
    return cue != null && cue.effect() == Effect.LIGHT;
  }
}
