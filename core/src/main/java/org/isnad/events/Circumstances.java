package org.isnad.events;

import org.isnad.model.Span;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Clause and date of an event. Immutable. */
final class Circumstances {
  private static final int FARTHEST = 16;

  /** First token of the clause around a token. */
  private static int clauseStart(Scene scene, int token) {
    int first = scene.sentence(token).first();
    int i = token;
    while (i > first && !isEdge(scene, i - 1)) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(Scene scene, int token) {
    int end = scene.sentence(token).end();
    int i = token + 1;
    while (i < end && !isEdge(scene, i)) {
      i++;
    }
    return i;
  }

  private static boolean isEdge(Scene scene, int i) {
    return switch (scene.classes[i]) {
      case STOP, THAT -> true;
      case COMMA -> true;
      default -> false;
    };
  }

  /** The clause that bears an event, from its own start to its end. */
  Span evidence(Scene scene, Match match) {
    int start = clauseStart(scene, match.first());
    int end = Math.max(match.end(), clauseEnd(scene, match.end() - 1));
    return scene.layout.span(start, end);
  }

  /**
   * EDTF of the time that stands nearest to the event in its clause, else of the day heading that
   * it stands under in a chronology; null if there is none.
   */
  @Nullable String date(Scene scene, Match match) {
    String ahead = null;
    int distance = FARTHEST;
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    for (int i = match.end(); i < end && !ends(scene, i); i++) {
      String value = value(scene, i);
      if (value != null) {
        ahead = value;
        distance = i - match.end();
        break;
      }
    }
    int first = Math.max(scene.sentence(match.first()).first(), match.first() - distance);
    boolean governed = scene.is(match.first(), WordClass.VERB);
    for (int i = match.first() - 1; i >= first; i--) {
      if (scene.is(i, WordClass.VERB) && !governed) {
        governed = true;
      } else if (ends(scene, i)) {
        break;
      }
      String value = value(scene, i);
      if (value != null) {
        return value;
      }
    }
    return ahead == null ? scene.heading(match.first()) : ahead;
  }

  private static boolean ends(Scene scene, int i) {
    return switch (scene.classes[i]) {
      case VERB, THAT, RELATIVE, STOP -> true;
      default -> false;
    };
  }

  private static @Nullable String value(Scene scene, int token) {
    if (!scene.is(token, WordClass.TIME)) {
      return null;
    }
    for (TimeMention time : scene.times) {
      if (token >= time.first() && token < time.end()) {
        return time.value();
      }
    }
    return null;
  }
}
