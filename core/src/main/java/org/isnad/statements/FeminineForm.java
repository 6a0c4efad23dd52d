package org.isnad.statements;

import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;

/**
 * Tells mentions that surely take a feminine verb (المؤنث): إسرائيل, الولايات المتحدة, الأطراف
 * السودانية. After a masculine verb they are its object. For one article and one thread.
 */
final class FeminineForm {
  private final Scene scene;

  FeminineForm(Scene scene) {
    this.scene = scene;
  }

  boolean is(ActorMention mention) {
    Actor actor = scene.cast.actors().get(mention.actor());
    if (actor.kind() == EntityKind.PERSON) {
      return false;
    }
    String first = scene.form(mention.first());
    String last = scene.form(mention.end() - 1);
    if (first.endsWith("ة") || first.endsWith("ات")) {
      return true;
    }
    if (actor.kind() == EntityKind.STATE) {
      return mention.kind() == MentionKind.NAME
          && mention.span().of(scene.text()).equals(actor.nameAr())
          && !scene.wordLists.masculineStates.contains(last);
    }
    // plurals of things have an adjective in the feminine singular
    return mention.number() == GrammaticalNumber.PLURAL
        && mention.end() - mention.first() == 2
        && last.endsWith("ة");
  }
}
