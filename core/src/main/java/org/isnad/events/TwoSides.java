package org.isnad.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.script.Folding;

/**
 * Who the two sides are: البلدان، الجانبان، الطرفان stand for the two states named last, الوزيران
 * for the two persons.
 */
final class TwoSides {
  private TwoSides() {}

  /** The actors that a mention stands for: its own, or the two sides. */
  static List<Integer> of(Scene scene, ActorMention mention) {
    if (mention.end() != mention.first() + 1 || !isDual(scene.tokens.get(mention.first()).form())) {
      return List.of(mention.actor());
    }
    String word = Folding.foldWord(mention.span().of(scene.layout.text()));
    boolean people = scene.lists.twoPeople.contains(word);
    if (!people && !scene.lists.twoStates.contains(word)) {
      return List.of(mention.actor());
    }
    Map<String, Integer> sides = new LinkedHashMap<>();
    for (int i = scene.cast.firstFrom(mention.first()) - 1; i >= 0 && sides.size() < 2; i--) {
      ActorMention before = scene.cast.mentions().get(i);
      Actor actor = scene.actor(before);
      if (people && actor.kind() == EntityKind.PERSON) {
        sides.putIfAbsent("#" + actor.index(), actor.index());
      } else if (!people && actor.country() != null && actor.kind() != EntityKind.MEDIA) {
        sides.putIfAbsent(actor.country(), Homelands.state(scene.cast, actor));
      }
    }
    return sides.size() < 2 ? List.of(mention.actor()) : new ArrayList<>(sides.values());
  }

  private static boolean isDual(String form) {
    return form.endsWith("ان") || form.endsWith("ين");
  }
}
