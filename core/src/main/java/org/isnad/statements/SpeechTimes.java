package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something was said (زمن القول), by the time that stands beside its cue: قال {أمس} إن,
 * «…»، أضاف في مؤتمر صحفي {اليوم}. A time of something else that is named there (تعليقا على هجوم
 * أمس) is none. For one article and one thread.
 */
final class SpeechTimes {
  /** How far, in tokens, it may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 12;

  /** How far before the cue. */
  private static final int REACH_BEFORE = 14;

  private final Scene scene;

  SpeechTimes(Scene scene) {
    this.scene = scene;
  }

  /**
   * The time in the scope of a cue.
   *
   * @param from where what belongs to this cue alone begins in its sentence
   * @return null if the article names none beside the cue
   */
  @Nullable TimeMention of(Match match, int from, Sentence sentence) {
    if (match.cue.kind() == Cue.Kind.HEADLINE || match.cue.kind() == Cue.Kind.PREPOSITION) {
      return null;
    }
    boolean follows = match.backward || match.content < match.end;
    int limit = follows ? match.end + REACH_AFTER_CONTENT : match.content;
    TimeMention after = after(match.end, Math.min(limit, sentence.end()), follows);
    return after != null || follows ? after : before(match, Math.max(from, sentence.first()));
  }

  /**
   * The first time after a cue that belongs to no relative clause and no topic.
   *
   * @param alone whether the cue follows its content, so that a verb or words that are quoted end
   *     what belongs to it
   */
  private @Nullable TimeMention after(int from, int to, boolean alone) {
    boolean topic = false;
    boolean relative = false;
    for (int i = from; i < to; i++) {
      TimeMention time = scene.time(i);
      ActorMention mention = scene.mentionFrom(i);
      if (time != null) {
        if (!topic && !relative && isWhen(time, from)) {
          return time;
        }
        i = time.end() - 1;
      } else if (mention != null) {
        i = mention.end() - 1;
      } else if (scene.isComma(i)) {
        topic = false;
        relative = false;
      } else if (scene.isRelativePronoun(i)) {
        relative = true;
        if (i == from || !scene.isComma(i - 1)) {
          return null;
        }
      } else if (alone && (scene.isVerb(i) || isMark(i))) {
        return null;
      } else if (scene.isPreposition(i)) {
        topic |= !scene.wordLists.circumstancePrepositions.contains(scene.form(i));
      }
    }
    return null;
  }

  /** The time before a cue that no joining و parts from it: وأمس قال, الوزير اليوم قال. */
  private @Nullable TimeMention before(Match match, int from) {
    if (match.reading == null || match.reading.conjunction() != 0) {
      return null;
    }
    int first = Math.max(from, match.first - REACH_BEFORE);
    for (int i = match.first - 1; i >= first; i--) {
      TimeMention time = scene.time(i);
      if (time != null) {
        return isWhen(time, from) && !isTopic(time, from) ? time : null;
      }
      if (!scene.isInsideMention(i)
          && (scene.isVerb(i) || scene.isRelativePronoun(i) || isMark(i))) {
        return null;
      }
    }
    return null;
  }

  /** حول أسعار هذا العام, a preposition before which names what is spoken of. */
  private boolean isTopic(TimeMention time, int from) {
    for (int i = time.first() - 1; i >= from && !scene.isComma(i); i--) {
      if (!scene.isInsideMention(i)
          && (scene.isVerb(i)
              || scene.isRelativePronoun(i)
              || (scene.isPreposition(i)
                  && !scene.wordLists.circumstancePrepositions.contains(scene.form(i))))) {
        return true;
      }
    }
    return false;
  }

  /** A quotation mark, a dash, a bracket: any mark but a comma. */
  private boolean isMark(int i) {
    return scene.isPunctuation(i) && !scene.isComma(i);
  }

  /** No هجوم أمس, whose day it names, and neither منذ أمس nor لهذا العام. */
  private boolean isWhen(TimeMention time, int from) {
    int first = scene.token(time.first()).span().start();
    if (time.span().start() > first && scene.text().charAt(time.span().start() - 1) == 'ل') {
      return false;
    }
    int before = time.first() - 1;
    if (before < from || scene.mention(before) != null || scene.isPunctuation(before)) {
      return true;
    }
    if (scene.isPreposition(before)) {
      return scene.wordLists.circumstancePrepositions.contains(scene.form(before));
    }
    return scene.wordLists.channelNouns.contains(scene.form(before)) || !mayHaveGenitive(before);
  }

  /** An indefinite noun, to which a day right after it belongs. */
  private boolean mayHaveGenitive(int i) {
    for (Reading reading : scene.words.of(i)) {
      if (reading.isFiniteVerb()) {
        continue;
      }
      return reading.lexeme().partOfSpeech() == PartOfSpeech.NOUN
          && !reading.article()
          && reading.suffix() == null
          && !reading.inflection().indefiniteAccusative();
    }
    return false;
  }
}
