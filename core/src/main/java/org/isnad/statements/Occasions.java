package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.ActorMention;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the occasion between a cue and its content: who gave out the paper that it was said in (في
 * بيان صادر عن الوزارة), who passed it on (في تصريحات نقلتها الوكالة). For one article and one
 * thread.
 */
final class Occasions {
  /** How far, in tokens, an occasion may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 12;

  private final Scene scene;
  private final SourceKinds kinds;

  Occasions(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /**
   * Who gave out or passed on what was said, other than the speaker.
   *
   * @return null for nobody
   */
  @Nullable ActorMention passedOnBy(Match match, Sentence sentence) {
    if (Selection.isCircumstance(match)) {
      return null;
    }
    int limit = match.backward ? match.end + REACH_AFTER_CONTENT : match.content;
    for (int i = match.end; i < Math.min(limit, sentence.end()); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null || Objects.equals(mention.actor(), match.carried)) {
        continue;
      }
      if (isPassedOnBy(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a mention is the subject of نقلتها, نشره … about what was said. */
  boolean isPassedOnBy(ActorMention mention) {
    int before = mention.first() - 1;
    return before > 0 && scene.wordLists.passingVerbs.contains(scene.form(before));
  }
}
