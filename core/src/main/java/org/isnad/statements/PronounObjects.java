package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun of a cue stands for (الضمير المتصل): التقى الوزير السفير وأبلغه أن, وطلب
 * منه, وقال له إن. For one article and one thread.
 */
final class PronounObjects {
  /** How far back, in tokens, he may be named. */
  private static final int REACH = 40;

  private static final String LAM = "ل";

  private final Scene scene;

  PronounObjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * The pronoun that a token is together with a preposition: ه in منه.
   *
   * @return null if it is something else
   */
  @Nullable String on(String preposition, int token) {
    String form = scene.form(token);
    int length = preposition.length();
    if (form.length() <= length || !form.startsWith(preposition)) {
      return null;
    }
    String pronoun = form.substring(length);
    return scene.wordLists.pronouns.contains(pronoun) ? pronoun : null;
  }

  /**
   * The nearest mention before the cue that its pronoun agrees with and that isn't the speaker.
   *
   * @return null if the cue has no pronoun of the third person for whom it is said to, or nobody
   *     agrees
   */
  @Nullable ActorMention of(Match match, @Nullable Integer speaker) {
    Pronoun pronoun = Pronoun.of(letters(match));
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

  private @Nullable String letters(Match match) {
    if (match.listener != null || match.frame == null || match.backward) {
      return match.listener;
    }
    String told = told(match, match.frame);
    // on a noun it is whose speech it is
    boolean object = match.isFinite() && match.reading != null && match.frame.hasAddressee();
    return told == null && object ? Objects.requireNonNull(match.reading).suffix() : told;
  }

  /** قال له إن, قال له الوزير إن, قال الوزير له: …: whom ل names right after cue or subject. */
  private @Nullable String told(Match match, Frame frame) {
    if (frame.opener() == Frame.Opener.PHRASE || match.cue.kind() == Cue.Kind.NOUN) {
      return null;
    }
    String told = match.end < match.content ? on(LAM, match.end) : null;
    ActorMention subject = match.subject;
    if (told != null || subject == null || subject.first() != match.end) {
      return told;
    }
    return subject.end() < match.content ? on(LAM, subject.end()) : null;
  }
}
