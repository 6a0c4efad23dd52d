package org.isnad.events;

import org.isnad.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun stands for. */
final class Antecedents {
  private final Scene scene;
  private final Subjects subjects;
  private final Agreement agreement;

  Antecedents(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.agreement = new Agreement(scene);
  }

  /**
   * Whom a pronoun at a token stands for: the subject of its clause if it agrees, or whoever says
   * so where his words have named nobody else before it, else the nearest.
   */
  @Nullable ActorMention of(int token, String pronoun) {
    if (pronoun.equals("نا") || pronoun.equals("ي") || pronoun.equals("ني")) {
      int speaker = speaker(scene, token);
      return speaker < 0 ? null : scene.cast.mentions().get(speaker);
    }
    int first = scene.sentence(token).first();
    int attribution = scene.attributionOf(token);
    int content = attribution < 0 ? 0 : scene.attributions.get(attribution).content().start();
    boolean named = false;
    for (int i = token - 1; i >= first; i--) {
      if (scene.tokens.get(i).span().start() < content) {
        // معلنا عن زيارة له: whoever says so speaks of himself
        int speaker = speaker(scene, token);
        ActorMention self = speaker < 0 ? null : scene.cast.mentions().get(speaker);
        if (!named && self != null && agreement.agrees(pronoun, self)) {
          return self;
        }
        content = 0;
      }
      ActorMention mention = scene.mention(i);
      named |=
          mention != null
              && mention.role() == ActorMention.Use.NOUN
              && agreement.agrees(pronoun, mention);
      if (scene.is(i, WordClass.VERB)) {
        ActorMention subject = subjects.of(i);
        if (subject != null && agreement.agrees(pronoun, subject)) {
          return subject;
        }
        break;
      }
    }
    int from = scene.cast.firstFrom(token) - 1;
    int limit =
        scene.sentences[token] > 0
            ? scene.layout.sentences().get(scene.sentences[token] - 1).first()
            : first;
    for (int i = from; i >= 0; i--) {
      ActorMention mention = scene.cast.mentions().get(i);
      if (mention.first() < limit) {
        return null;
      }
      if (mention.role() == ActorMention.Use.NOUN && agreement.agrees(pronoun, mention)) {
        return mention;
      }
    }
    return null;
  }

  static int speaker(Scene scene, int verb) {
    int attribution = scene.attributionOf(verb);
    if (attribution < 0) {
      return Subjects.NONE;
    }
    ActorMention mention = scene.attributions.get(attribution).speakerMention();
    if (mention != null && mention.first() < scene.mentions.length) {
      return scene.mentions[mention.first()];
    }
    Integer speaker = scene.attributions.get(attribution).speaker();
    if (speaker == null) {
      return Subjects.NONE;
    }
    for (int i = 0; i < scene.cast.mentions().size(); i++) {
      if (scene.cast.mentions().get(i).actor() == speaker) {
        return i;
      }
    }
    return Subjects.NONE;
  }
}
