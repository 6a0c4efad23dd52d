package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the announcement of a communiqué whose text follows: صدر بيان مشترك جاء نصه: …. For one
 * article and one thread.
 */
final class GivenTexts {
  /** How far, in tokens, the word for the text may stand before the colon. */
  private static final int REACH = 6;

  private final Scene scene;
  private final SourceKinds kinds;

  GivenTexts(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /**
   * The communiqué whose text begins after a sentence.
   *
   * @return null if none does
   */
  @Nullable ActorMention announced(Sentence sentence) {
    int last = sentence.end() - 1;
    if (sentence.part() != Sentence.Part.BODY || !scene.isColon(last) || !namesText(sentence)) {
      return null;
    }
    for (int i = last - 1; i >= sentence.first(); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && kinds.isCommunique(mention)) {
        return mention;
      }
    }
    return null;
  }

  private boolean namesText(Sentence sentence) {
    for (int i = Math.max(sentence.first(), sentence.end() - 1 - REACH); i < sentence.end(); i++) {
      if (scene.wordLists.textNouns.contains(scene.form(i))) {
        return true;
      }
    }
    return false;
  }
}
