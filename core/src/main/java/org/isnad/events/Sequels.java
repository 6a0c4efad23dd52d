package org.isnad.events;

import java.util.List;
import org.isnad.events.StatusTable.Cue;
import org.isnad.events.StatusTable.Effect;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What stands after an event's noun and tells of its status: اللقاء المقبل, المحادثات ستبدأ, مسيرة
 * كان من المقرر أن ينظمها. For one article and one thread.
 */
final class Sequels {
  private static final int FARTHEST = 12;

  private final Scene scene;
  private final StatusTable table;
  private final StatusCues words;

  Sequels(Scene scene, StatusTable table, StatusCues words) {
    this.scene = scene;
    this.table = table;
    this.words = words;
  }

  /**
   * Takes the cue after an event's noun.
   *
   * @return the verb that says that the event takes place; -1 for none
   */
  int read(int noun, int end, List<Cue> cues) {
    int last = scene.sentence(end - 1).end();
    adjective(end, Math.min(last, end + 3), cues);
    return cues.isEmpty() ? verb(noun, end, last, cues) : -1;
  }

  private void adjective(int end, int last, List<Cue> cues) {
    for (int i = end; i < last; i++) {
      if (scene.pronouns[i] != null) {
        continue;
      }
      if (!scene.classes[i].isNominal()) {
        return;
      }
      Cue cue = table.after(scene.tokens.get(i).form());
      if (cue != null) {
        cues.add(cue);
        return;
      }
    }
  }

  /** من المقرر. */
  private boolean isScheduled(int i, int last) {
    return i < last && afterOf(i) != null;
  }

  private @Nullable Cue afterOf(int i) {
    return table.after(scene.tokens.get(i).form());
  }

  private int verb(int noun, int end, int last, List<Cue> cues) {
    int passed = 0;
    boolean clause = false;
    for (int i = end; i < last && passed < FARTHEST; i++) {
      switch (scene.classes[i]) {
        case VERB -> {
          Reading reading = scene.reading(i);
          boolean takesPlace =
              reading != null && reading.conjunction() == 0 && table.occurs(reading);
          return takesPlace ? i : -1;
        }
        case THAT, STOP, COMMA, QUOTE -> {
          return -1;
        }
        case RELATIVE -> {
          if (!Readings.mayFollow(scene.tokens.get(i).form(), scene.reading(noun))) {
            return -1;
          }
          clause = true;
        }
        case COPULA -> clause = true;
        case PREPOSITION -> clause |= scene.tokens.get(i).is("من") && isScheduled(i + 1, last);
        case NAME -> {
          // من المقرر is no rapporteur
          Cue cue = clause && scene.is(i - 1, WordClass.PREPOSITION) ? afterOf(i) : null;
          if (cue != null) {
            cues.add(cue);
            return -1;
          }
        }
        case NOUN, ADJECTIVE -> {
          Cue cue = clause ? words.noun(i) : null;
          if (cue != null) {
            if (cue.effect() == Effect.PLANNED) {
              cues.add(cue);
            }
            return -1;
          }
        }
        default -> {}
      }
      passed += scene.isWithinName(i) ? 0 : 1;
    }
    return -1;
  }
}
