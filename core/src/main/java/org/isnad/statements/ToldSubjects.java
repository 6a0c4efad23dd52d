package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of verbs that report nothing: وتحتفظ [بريطانيا] بحقها. For one article and one
 * thread.
 */
final class ToldSubjects {
  /** How far, in tokens, a verb may stand from the subject that its sentence begins with. */
  private static final int REACH = 8;

  private final Scene scene;

  ToldSubjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * The mention that begins at a token, if it is the subject of the narrator's own verb.
   *
   * @param to one past the last token that counts
   * @param done the cues of the sentence so far
   */
  @Nullable ActorMention subject(int i, int to, List<Match> done, Sentence sentence) {
    ActorMention mention = scene.mentionFrom(i);
    if (mention == null
        || mention.role() != ActorMention.Use.NOUN
        || scene.quotation(i) != null
        || scene.isGoverned(mention)
        || mention.span().start() != scene.token(i).span().start()) {
      return null;
    }
    boolean afterVerb =
        i > 0
            && scene.isVerb(i - 1)
            && !scene.followsRelative(i - 1)
            && !hasSubjectBefore(i - 1, sentence);
    boolean subject = afterVerb || (i == sentence.first() && leadsVerb(mention, to));
    return subject && !isTold(i, done) ? mention : null;
  }

  /**
   * [الوزير]، من جهته، فضل الانتظار: whether a verb follows that agrees, with no clause between.
   */
  private boolean leadsVerb(ActorMention mention, int to) {
    if (mention.end() < to && scene.isVerb(mention.end())) {
      return true;
    }
    for (int i = mention.end(); i < Math.min(to, mention.end() + REACH); i++) {
      if (scene.opensClause(i) || scene.isColon(i) || scene.isRelativePronoun(i)) {
        return false;
      }
      Reading verb = scene.isVerb(i) ? scene.verb(i) : null;
      if (verb != null) {
        return verb.conjunction() == 0
            && Agreement.agrees(verb.inflection(), mention.gender(), mention.number(), true);
      }
    }
    return false;
  }

  /** الوزير يستقبل [الوفد]: a verb with its subject before it has its object after it. */
  private boolean hasSubjectBefore(int verb, Sentence sentence) {
    ActorMention before = verb > sentence.first() ? scene.mention(verb - 1) : null;
    Reading reading = scene.verb(verb);
    return before != null
        && reading != null
        && reading.conjunction() == 0
        && before.role() == ActorMention.Use.NOUN
        && !scene.isGoverned(before)
        && Agreement.agrees(reading.inflection(), before.gender(), before.number(), true)
        && (before.first() == sentence.first()
            || scene.wordLists.beforeSubject.contains(scene.form(before.first() - 1)));
  }

  private static boolean isTold(int token, List<Match> done) {
    for (Match match : done) {
      boolean told = match.content <= token && token < match.contentEnd;
      if (told && !Selection.isCircumstance(match)) {
        return true;
      }
    }
    return false;
  }

  /**
   * [الحزب] الذي يضم العشرات ويدعو إلى: whose relative clause a joined verb goes on with, in the
   * same tense.
   */
  @Nullable ActorMention antecedent(Match match, Sentence sentence) {
    for (int i = match.first - 2; i > sentence.first(); i--) {
      if (!scene.followsRelative(i)) {
        continue;
      }
      Reading verb = scene.isVerb(i) ? scene.verb(i) : null;
      ActorMention mention = scene.mention(i - 2);
      boolean goesOn =
          verb != null
              && match.reading != null
              && verb.inflection().tense() == match.reading.inflection().tense()
              && mention != null
              && mention.end() == i - 1
              && mention.role() == ActorMention.Use.NOUN
              && Agreement.agrees(verb.inflection(), mention.gender(), mention.number(), true)
              && Agreement.agrees(match, mention, true);
      return goesOn ? mention : null;
    }
    return null;
  }
}
