package org.isnad.events;

import org.isnad.model.Span;

/** The clauses that bear events. */
final class Clauses {
  private Clauses() {}

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
  static Span evidence(Scene scene, Match match) {
    int start = clauseStart(scene, match.first());
    int end = Math.max(match.end(), clauseEnd(scene, match.end() - 1));
    return scene.layout.span(start, end);
  }
}
