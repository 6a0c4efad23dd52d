package org.isnad.statements;

import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the colon after a speaker at the head of a headline or paragraph: الوزير: الجسر مفتوح. For
 * one article and one thread.
 */
final class HeadlineCues {
  /** How far, in tokens, the colon may stand from the head of its sentence. */
  private static final int REACH = 24;

  /** How far the speaker may. */
  private static final int SPEAKER_REACH = 2;

  /** How many words beside the speaker may stand before the colon. */
  private static final int LOOSE_WORDS = 3;

  private final Scene scene;
  private final CueLexicon lexicon;

  HeadlineCues(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /**
   * The colon that a sentence begins with.
   *
   * @return null if it begins otherwise
   */
  @Nullable Match find(Sentence sentence) {
    int loose = 0;
    ActorMention speaker = null;
    int limit = Math.min(sentence.end() - 1, sentence.first() + REACH);
    for (int i = sentence.first(); i < limit; i++) {
      if (scene.isColon(i)) {
        return speaker == null ? null : atColon(i, speaker, sentence);
      }
      boolean nearHead = i - sentence.first() <= SPEAKER_REACH;
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && speaker == null && nearHead && canSpeak(mention)) {
        if (i > sentence.first() && isTopicNoun(i - 1)) {
          return null;
        }
        speaker = mention;
        i = mention.end() - 1;
        continue;
      }
      if (!scene.isPunctuation(i)) {
        loose++;
      }
      if (loose > LOOSE_WORDS || (speaker == null && !nearHead) || endsHead(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean canSpeak(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN && !scene.isGoverned(mention);
  }

  /** مقتل الحارس: …, قضية الحارس: …, بطولة آسيا: …: what the news is about. */
  private boolean isTopicNoun(int i) {
    if (scene.mention(i) != null || scene.wordLists.sentenceOpeners.contains(scene.form(i))) {
      return false;
    }
    if (scene.wordLists.topicNouns.contains(scene.form(i))) {
      return true;
    }
    for (Reading reading : scene.words.of(i)) {
      boolean noun =
          reading.lexeme().partOfSpeech() == PartOfSpeech.NOUN
              || reading.inflection().tense() == Tense.VERBAL_NOUN;
      if (noun && !reading.article() && !reading.hasProclitic() && reading.suffix() == null) {
        return true;
      }
    }
    return false;
  }

  private boolean endsHead(int i) {
    String form = scene.form(i);
    boolean dateline = form.startsWith("-") || form.equals("–");
    return dateline || scene.isVerb(i) || scene.opensClause(i);
  }

  private @Nullable Match atColon(int colon, ActorMention speaker, Sentence sentence) {
    if (colon + 1 >= sentence.end() || isTopic(speaker, sentence)) {
      return null;
    }
    Match match = new Match(lexicon.colon(), colon, colon + 1, null);
    match.subject = speaker;
    match.afterColon = true;
    int content = colon + 1;
    while (content < sentence.end() - 1 && scene.isPunctuation(content)) {
      content++;
    }
    match.content = content;
    match.quotation = scene.quotationFrom(content);
    return match;
  }

  /**
   * A country before the colon of a headline is what the news is about, not who speaks: فنزويلا:
   * توقيف ضابطين.
   */
  private boolean isTopic(ActorMention mention, Sentence sentence) {
    Actor actor = scene.cast.actors().get(mention.actor());
    return actor.kind() == EntityKind.STATE
        && (sentence.part() != Sentence.Part.HEADLINE
            || mention.span().of(scene.text()).equals(actor.nameAr()));
  }
}
