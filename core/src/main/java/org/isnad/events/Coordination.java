package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Who is named together with a party and shares its part. */
final class Coordination {
  private Coordination() {}

  /** A party and those joined to it: روسيا وإيران, مصر، الأردن وقطر. */
  static List<Integer> of(Scene scene, ActorMention mention) {
    List<Integer> actors = new ArrayList<>(2);
    actors.addAll(TwoSides.of(scene, mention));
    ActorMention last = mention;
    List<Integer> pending = new ArrayList<>(2);
    while (last.end() < scene.tokens.size()) {
      int i = last.end();
      boolean comma = scene.is(i, WordClass.COMMA);
      if (comma) {
        i++;
      }
      ActorMention next = i < scene.tokens.size() ? scene.mention(i) : null;
      if (next == null
          || next.first() != i
          || (next.role() != mention.role() && !isDualTitle(mention))
          || scene.sentences[i] != scene.sentences[mention.first()]) {
        break;
      }
      if (scene.isJoined(i)) {
        actors.addAll(pending);
        pending.clear();
        actors.add(next.actor());
      } else if (comma && scene.slots[i] == null) {
        pending.add(next.actor());
      } else {
        break;
      }
      last = next;
    }
    ActorMention included = included(scene, last.end());
    if (included != null && !actors.contains(included.actor())) {
      actors.add(included.actor());
    }
    return actors;
  }

  /** عددا من الوزراء، في مقدمتهم وزير الدفاع: one who is named out of several; null for none. */
  private static @Nullable ActorMention included(Scene scene, int end) {
    int i = scene.is(end, WordClass.COMMA) ? end + 1 : end;
    i = scene.is(i, WordClass.PREPOSITION) && scene.pronouns[i] == null ? i + 1 : i;
    if (i + 1 >= scene.tokens.size()
        || !scene.lists.including.contains(scene.tokens.get(i).form())) {
      return null;
    }
    ActorMention mention = scene.mention(i + 1);
    return mention != null && mention.role() == ActorMention.Use.NOUN ? mention : null;
  }

  /** وزيرا الخارجية الكيني والتنزاني: the second adjective is the second minister. */
  private static boolean isDualTitle(ActorMention mention) {
    return mention.number() == GrammaticalNumber.DUAL && mention.kind() == MentionKind.TITLE;
  }
}
