package org.isnad.events;

import java.util.HashMap;
import java.util.Map;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Clause and place of an event. Immutable. */
final class Circumstances {
  private static final int FARTHEST = 16;

  private final Map<String, String> stateNames = new HashMap<>();

  Circumstances(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("entities/states.tsv").rows()) {
      stateNames.put(row.id(), row.get("name_en"));
    }
  }

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

  /** English name of the state that stands after في in the event's clause; null if none does. */
  @Nullable String place(Scene scene, Match match) {
    int end = Math.min(clauseEnd(scene, match.end() - 1), match.end() + FARTHEST);
    for (int i = match.end(); i < end; i++) {
      if (scene.is(i, WordClass.VERB)) {
        return null;
      }
      ActorMention mention = scene.mention(i);
      if (mention != null && mention.role() == ActorMention.Use.PLACE) {
        Actor actor = scene.actor(mention);
        return actor.kind() == EntityKind.STATE && actor.key() != null
            ? stateNames.get(actor.key())
            : null;
      }
    }
    return null;
  }
}
