package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the pronoun on a cue stands for (الضمير المتصل): التقى الوزير السفير وأبلغه أن. For
 * one article and one thread.
 */
final class PronounObjects {
  /** How far back, in tokens, he may be named. */
  private static final int REACH = 40;

  private final Scene scene;

  PronounObjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * The nearest mention before the cue that its pronoun agrees with and that isn't the speaker.
   *
   * @return null if the cue has no pronoun of the third person, or nobody agrees
   */
  @Nullable ActorMention of(Match match, @Nullable Integer speaker) {
    // on a noun it is whose speech it is
    Pronoun pronoun =
        match.reading == null || !match.isFinite() ? null : Pronoun.of(match.reading.suffix());
    if (pronoun == null) {
      return null;
    }
    for (int i = match.first - 1; i >= Math.max(0, match.first - REACH); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && !Objects.equals(mention.actor(), speaker)
          && pronoun.mayMean(mention, scene.cast)) {
        return mention;
      }
    }
    return null;
  }
}
