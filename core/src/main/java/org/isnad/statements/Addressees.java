package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a statement is addressed to: قال ل<الصحيفة>, دعا <إسرائيل> إلى. For one article and
 * one thread.
 */
final class Addressees {
  /** How far, in tokens, he may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 8;

  private final Scene scene;

  Addressees(Scene scene) {
    this.scene = scene;
  }

  /**
   * The one spoken to, as an index into the cast.
   *
   * @return null for nobody
   */
  @Nullable Integer addressee(Match match, @Nullable Integer speaker) {
    if (match.addressee != null && !Objects.equals(match.addressee.actor(), speaker)) {
      return match.addressee.actor();
    }
    int limit = match.backward ? match.end + REACH_AFTER_CONTENT : match.content;
    for (int i = match.end; i < Math.min(limit, scene.size()); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null
          || mention.equals(match.subject)
          || Objects.equals(mention.actor(), speaker)) {
        continue;
      }
      if (isToldTo(mention) || isObject(mention, match)) {
        return mention.actor();
      }
    }
    return null;
  }

  /** Whether a mention stands after ل, or is a medium after some preposition: في حديث لصحيفة. */
  private boolean isToldTo(ActorMention mention) {
    int first = mention.first();
    int start = mention.span().start();
    boolean joined = start > scene.token(first).span().start();
    boolean to = joined ? scene.text().charAt(start - 1) == 'ل' : followsLam(first);
    boolean medium = scene.cast.actors().get(mention.actor()).kind() == EntityKind.MEDIA;
    return to || (medium && scene.isPreposition(first - 1));
  }

  /** ل«الحياة»: the preposition stands apart, before the quotation mark. */
  private boolean followsLam(int token) {
    int at = token - 1;
    while (at > 0 && scene.isQuotationMark(at)) {
      at--;
    }
    return at > 0 && scene.form(at).equals("ل");
  }

  private boolean isObject(ActorMention mention, Match match) {
    return match.frame != null
        && match.frame.hasAddressee()
        && !scene.isGoverned(mention)
        && mention.role() == ActorMention.Use.NOUN;
  }
}
