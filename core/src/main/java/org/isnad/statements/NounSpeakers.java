package org.isnad.statements;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a noun of speech is: by its pronoun (دعوته إلى), or as one who does something for its
 * sake (خرج السكان للمطالبة ب). For one article and one thread.
 */
final class NounSpeakers {
  private final Scene scene;
  private final Memory memory;

  NounSpeakers(Scene scene, Memory memory) {
    this.scene = scene;
    this.memory = memory;
  }

  /**
   * Who speaks.
   *
   * @param outer the cue whose content the noun stands in
   * @param done the cues before it in its sentence
   * @return null if he can't be found
   */
  @Nullable Integer speaker(
      Match match, @Nullable Match outer, List<Match> done, Sentence sentence) {
    Pronoun pronoun = match.reading == null ? null : Pronoun.of(match.reading.suffix());
    if (pronoun == null) {
      return actor(striver(match, sentence));
    }
    if (isAccused(match)) {
      return null;
    }
    ActorMention quoted = quotedBefore(match);
    if (quoted != null) {
      return quoted.actor();
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      Match before = done.get(i);
      if (before.carried != null
          && outer != before
          && (before.subject == null || pronoun.mayMean(before.subject, scene.cast))) {
        return before.carried;
      }
    }
    ActorMention nearest = nearest(match, pronoun, sentence);
    return nearest == null
        ? memory.last(pronoun.inflection(), false, sentence.first(), actor -> false)
        : actor(nearest);
  }

  private static @Nullable Integer actor(@Nullable ActorMention mention) {
    return mention == null ? null : Integer.valueOf(mention.actor());
  }

  /** رد على اتهامه بالتقصير: the pronoun is of the one accused, where nobody else is named. */
  private static boolean isAccused(Match match) {
    return match.cue.act() == Act.ACCUSE
        && match.addressee == null
        && match.content == match.end
        && match.skip > 0;
  }

  /** نقل البيان عن [الوزير] دعوته: whose the pronoun on the noun is. */
  private @Nullable ActorMention quotedBefore(Match match) {
    int end = scene.isComma(match.first - 1) ? match.first - 1 : match.first;
    ActorMention mention = scene.mention(end - 1);
    return mention != null
            && mention.end() == end
            && mention.first() > 0
            && scene.form(mention.first() - 1).equals("عن")
        ? mention
        : null;
  }

  /**
   * The mention nearest before the noun in its sentence that its pronoun can mean, rather one under
   * no preposition: تحدث [الوزير] عن لقاء مع السفير بعد إعلانه.
   */
  private @Nullable ActorMention nearest(Match match, Pronoun pronoun, Sentence sentence) {
    ActorMention governed = null;
    for (int i = match.first - 1; i >= sentence.first(); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && pronoun.mayMean(mention, scene.cast)) {
        if (!scene.isGoverned(mention) || scene.isRelativePronoun(mention.end())) {
          return mention;
        }
        governed = governed == null ? mention : governed;
      }
    }
    return governed;
  }

  /**
   * Who does something for the sake of a demand: the people named nearest before it, else the
   * subject of the sentence.
   */
  private @Nullable ActorMention striver(Match match, Sentence sentence) {
    ActorMention subject = null;
    for (int i = match.first - 1; i >= sentence.first(); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null || mention.role() != ActorMention.Use.NOUN) {
        continue;
      }
      if (isCrowd(mention)) {
        return mention;
      }
      boolean leads = i == sentence.first() || scene.isVerb(i - 1);
      if (leads && !scene.isGoverned(mention)) {
        subject = mention;
      }
    }
    return subject;
  }

  /** People who are under no preposition, be they a genitive: خروج آلاف [السكان]. */
  private boolean isCrowd(ActorMention mention) {
    return scene.cast.actors().get(mention.actor()).kind() == EntityKind.GROUP
        && !scene.isGoverned(mention);
  }
}
