package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.MentionKind;
import org.isnad.model.Sentence;
import org.isnad.script.Folding;

/**
 * Tells an object from a subject where only one of the two is named after a verb. For one article
 * and one thread.
 */
final class SoleObjects {
  private final Scene scene;
  private final Adverbials adverbials;

  SoleObjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
  }

  /**
   * واتهم الوزير بالتقصير: a verb that can't do without an object, and is joined to what was said
   * before, has its object in the only one named after it.
   */
  boolean isOnlyObject(Match match, Sentence sentence) {
    ActorMention mention = match.subject;
    boolean joined = match.startsWithConjunction() && match.frame != null && !match.backward;
    if (mention == null
        || !joined
        || mention.first() < match.end
        || match.cue.standsWithoutAddressee()
        || (match.reading != null && match.reading.suffix() != null)
        || hasTitleAfterName(mention)) {
      return false;
    }
    int from = adverbials.skip(mention.end(), sentence);
    for (int i = from; i < Math.min(match.content, sentence.end()); i++) {
      if (scene.token(i).isWord() && !scene.isPreposition(i) && !scene.opensClause(i)) {
        return false;
      }
    }
    return true;
  }

  /** ووصف الحلواني وزير النقل بأنه: the title may as well be of somebody else, the object. */
  private boolean hasTitleAfterName(ActorMention mention) {
    String name = Folding.foldWord(scene.cast.actors().get(mention.actor()).nameAr());
    return mention.kind() == MentionKind.NAME && !name.endsWith(scene.form(mention.end() - 1));
  }
}
