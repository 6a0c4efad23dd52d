package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;

/**
 * Agreement of verb and subject (مطابقة): before its subject a verb is singular; after it they
 * agree in number too. Plurals of things, places and bodies take a feminine singular verb.
 */
final class Agreement {
  private Agreement() {}

  /**
   * Whether a mention can be the subject of a cue; of one that isn't inflected, always.
   *
   * @param subjectFirst whether the subject stands before the verb
   */
  static boolean agrees(Match match, ActorMention mention, boolean subjectFirst) {
    if (match.reading == null) {
      return true;
    }
    Inflection form = match.reading.inflection();
    return agrees(form, mention.gender(), mention.number(), subjectFirst);
  }

  static boolean agrees(
      Inflection form, Gender gender, GrammaticalNumber number, boolean subjectFirst) {
    boolean plural = number == GrammaticalNumber.PLURAL;
    if (form.number() == GrammaticalNumber.SINGULAR) {
      if (plural && form.gender() == Gender.FEMININE) {
        return true;
      }
      if (subjectFirst
          && number != GrammaticalNumber.SINGULAR
          && form.gender() == Gender.MASCULINE) {
        return false;
      }
      return form.gender().agreesWith(gender);
    }
    if (number == GrammaticalNumber.SINGULAR) {
      return false;
    }
    return form.gender().agreesWith(gender) || form.gender() == Gender.MASCULINE;
  }
}
