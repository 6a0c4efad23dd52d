package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds what something was said in or over (الوسيلة): في {مؤتمر صحفي}, في {تغريدة}, عبر {تويتر}.
 * For one article and one thread.
 */
final class Channels {
  /** How far, in tokens, it may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 12;

  /** How far before the cue. */
  private static final int REACH_BEFORE = 14;

  private final Scene scene;

  Channels(Scene scene) {
    this.scene = scene;
  }

  /**
   * The words that name the occasion, paper or platform of a statement, as the article has them.
   *
   * @param from where what belongs to this cue alone begins in its sentence
   * @return null if the article names none beside the cue
   */
  @Nullable String of(Match match, int from, Sentence sentence) {
    if (Selection.isCircumstance(match)) {
      return null;
    }
    if (match.cue.kind() == Cue.Kind.HEADLINE) {
      ActorMention subject = match.subject;
      return subject == null ? null : between(subject.end(), match.first);
    }
    int limit = match.backward ? match.end + REACH_AFTER_CONTENT : match.content;
    String after = between(match.end, Math.min(limit, sentence.end()));
    return after != null || match.backward
        ? after
        : between(Math.max(from, match.first - REACH_BEFORE), match.first);
  }

  private @Nullable String between(int from, int to) {
    String platform = null;
    for (int i = Math.max(1, from); i < to; i++) {
      if (scene.isInsideMention(i)) {
        continue;
      }
      if (scene.wordLists.channelNouns.contains(scene.form(i))
          && scene.wordLists.channelPrepositions.contains(scene.form(i - 1))) {
        return words(i, to);
      }
      // of two the last one: عبر حسابه على تويتر
      if (scene.wordLists.platforms.contains(scene.form(i)) && isOn(i)) {
        platform = words(i, to);
      }
    }
    return platform;
  }

  private boolean isOn(int platform) {
    int before = platform - 1;
    while (before > 0 && scene.isQuotationMark(before)) {
      before--;
    }
    return scene.isPreposition(before);
  }

  /** The noun with its adjectives: مؤتمر صحفي مشترك. */
  private String words(int noun, int to) {
    boolean definite = scene.form(noun).startsWith("ال");
    int end = noun + 1;
    while (end < to && isAdjective(end, definite)) {
      end++;
    }
    return scene.layout.span(noun, end).of(scene.text());
  }

  private boolean isAdjective(int i, boolean definite) {
    if (scene.mentionFrom(i) != null
        || scene.time(i) != null
        || scene.isPreposition(i)
        || scene.opensClause(i)) {
      return false;
    }
    for (Reading reading : scene.words.of(i)) {
      Tense tense = reading.inflection().tense();
      boolean adjective =
          reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
              || tense == Tense.ACTIVE_PARTICIPLE
              || tense == Tense.PASSIVE_PARTICIPLE;
      if (adjective
          && reading.article() == definite
          && !reading.hasProclitic()
          && reading.suffix() == null
          && !reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return false;
  }
}
