package org.isnad.statements;

import org.isnad.model.Act;
import org.isnad.model.Tense;

/**
 * Tells somebody who refused to do something (رفض مقابلة الوفد), which is a deed, from one who
 * rejects what others say or want (رفض الاتهام), or won't comment. For one article and one thread.
 */
final class Refusals {
  private final Scene scene;
  private final NounPhrases nounPhrases;

  Refusals(Scene scene) {
    this.scene = scene;
    this.nounPhrases = new NounPhrases(scene);
  }

  /**
   * Whether a verb in the past or a verbal noun tells that somebody left something undone, without
   * a word on it.
   */
  boolean isDeed(Match match, Frame frame) {
    return match.cue.act() == Act.REJECT
        && frame.isBare()
        && match.quotation == null
        && match.reading != null
        && (match.reading.inflection().tense() == Tense.PERFECT
            || match.reading.inflection().tense() == Tense.VERBAL_NOUN)
        && nounPhrases.isAct(match.content)
        && !scene.wordLists.comments.contains(scene.form(match.content));
  }
}
