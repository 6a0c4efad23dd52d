package org.isnad.events;

import java.util.List;
import org.isnad.events.StatusTable.Cue;
import org.isnad.events.StatusTable.Effect;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The ل of purpose: in لعقد مباحثات a meeting to come is planned, what else one works for (لتعزيز
 * التعاون) hoped. For one article and one thread.
 */
final class Purposes {
  static final String PURPOSE = "m.purpose";

  /** How many tokens a subject may take up between a verb and its ل. */
  private static final int LONGEST_SUBJECT = 8;

  private final Scene scene;
  private final Chunks chunks;
  private final StatusTable table;
  private final StatusCues words;

  Purposes(Scene scene, Chunks chunks, StatusTable table, StatusCues words) {
    this.scene = scene;
    this.chunks = chunks;
    this.table = table;
    this.words = words;
  }

  /** Adds a cue where the event is a purpose and no other word tells of its status. */
  void read(Match match, List<Cue> cues) {
    Chunk chunk = chunks.at(match.first());
    boolean told = cues.stream().anyMatch(c -> c.effect() != Effect.LIGHT);
    if (chunk != null && !told && isPurpose(match)) {
      cues.add(new Cue(PURPOSE, isMeeting(match, chunk) ? Effect.PLANNED : Effect.HOPED));
    }
  }

  /** Whether an event is what something else is done for. */
  boolean isPurpose(Match match) {
    Chunk chunk = chunks.at(match.first());
    if (chunk == null || scene.slots[chunk.first()] != Slot.LI) {
      return false;
    }
    Reading reading = scene.reading(chunk.first());
    boolean act =
        reading != null
            && !reading.article()
            && Readings.haveVerbalNoun(scene.words.of(chunk.first()));
    boolean head = chunk.head() == match.first() || words.noun(chunk.head()) != null;
    return act && head && !isAnswer(chunk.first()) && !isOwn(match, reading);
  }

  /** A meeting is planned, but talks that somebody strives to resume are hoped for. */
  private boolean isMeeting(Match match, Chunk chunk) {
    if (!match.trigger().type().equals("CONSULT")) {
      return false;
    }
    int first = Math.max(scene.sentence(match.first()).first(), chunk.first() - LONGEST_SUBJECT);
    for (int i = chunk.first() - 1; i >= first; i--) {
      Cue cue = words.noun(i);
      if (cue != null && cue.effect() == Effect.HOPED) {
        return false;
      }
    }
    return true;
  }

  /** لرفضه القرار, لعدوانه: a pronoun that names the doer makes it what he did, and a cause. */
  private static boolean isOwn(Match match, @Nullable Reading reading) {
    return reading != null
        && reading.suffix() != null
        && !match.trigger().recipient().contains(Slot.SUFFIX);
  }

  /** تلبية لدعوة, تعرضت المدينة لقصف: what ل names was there before. */
  private boolean isAnswer(int lam) {
    int at = lam - 1;
    if (at >= 0 && table.answers(words.bare(at))) {
      return true;
    }
    while (at >= 0 && lam - at <= LONGEST_SUBJECT) {
      switch (scene.classes[at]) {
        case VERB -> {
          return table.answers(words.bare(at));
        }
        case NAME, NOUN, ADJECTIVE, NISBA, TIME, NUMBER -> at--;
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
