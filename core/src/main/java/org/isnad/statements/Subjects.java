package org.isnad.statements;

import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the explicit subject of a cue: after its verb (قال الوزير), or before it (الوزير قال). */
final class Subjects {
  /** Commas, closing and opening marks that may stand between a subject and its verb. */
  private static final String MARKS_BETWEEN = "\u060C,()\"\u201D\u00BB"; // Arabic comma, ”, »

  private final Scene scene;
  private final Adverbials adverbials;

  Subjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
  }

  /** The mention right after the verb, before the content. */
  @Nullable ActorMention after(Match match, Sentence sentence) {
    int limit = match.backward ? sentence.end() : Math.min(match.content, sentence.end());
    int at = match.end;
    while (at < limit) {
      ActorMention mention = scene.mentionFrom(at);
      if (mention != null) {
        if (isSubject(mention) && Agreement.agrees(match, mention, false)) {
          return mention;
        }
        if (at == match.end && isSubject(mention)) {
          return isPerson(mention) && isSingular(match) ? mention : null;
        }
        at = mention.end();
        continue;
      }
      if (scene.opensClause(at) || scene.isColon(at)) {
        return null;
      }
      if (scene.isVerb(at) && at > match.end) {
        return null;
      }
      int skipped = adverbials.skip(at, sentence);
      if (skipped > at) {
        at = skipped;
      } else if (scene.isQuotationMark(at)
          || scene.form(at).equals("ل")
          || scene.form(at).equals("لـ")) {
        at++;
      } else if (at - match.end > 6) {
        return null;
      } else {
        at++;
      }
    }
    return null;
  }

  /**
   * The gender of a person whose name no table has is a guess that a verb right before it
   * overrules.
   */
  private boolean isPerson(ActorMention mention) {
    Actor actor = scene.cast.actors().get(mention.actor());
    return actor.kind() == EntityKind.PERSON
        && actor.key() == null
        && mention.number() == GrammaticalNumber.SINGULAR;
  }

  private static boolean isSingular(Match match) {
    return match.reading != null
        && match.reading.inflection().number() == GrammaticalNumber.SINGULAR;
  }

  private boolean isSubject(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN
        && !scene.isGoverned(mention)
        && !scene.isOblique(mention);
  }

  /**
   * The mention that stands right before the verb, or at the head of the sentence with nothing but
   * its own complements between.
   */
  @Nullable ActorMention before(Match match, Sentence sentence) {
    int at = match.first - 1;
    int steps = 0;
    while (at >= sentence.first()
        && steps < 4
        && mayStandBetween(scene.form(at))
        && scene.mention(at) == null) {
      at--;
      steps++;
    }
    ActorMention mention = at >= sentence.first() ? scene.mention(at) : null;
    if (mention != null
        && mention.end() == at + 1
        && isSubject(mention)
        && Agreement.agrees(match, mention, true)
        && opensNominalClause(mention, sentence)) {
      return mention;
    }
    if (mention != null
        && mention.end() == at + 1
        && match.reading != null
        && match.reading.inflection().number() != GrammaticalNumber.SINGULAR) {
      ActorMention first = firstOfSeveral(mention, sentence);
      if (!first.equals(mention)) {
        return first;
      }
    }
    ActorMention head = head(sentence);
    if (head != null
        && head.end() <= match.first
        && Agreement.agrees(match, head, true)
        && (noVerbBetween(head.end(), match.first) || isRelativeBetween(head.end(), match.first))) {
      return head;
    }
    return null;
  }

  private boolean mayStandBetween(String form) {
    return scene.wordLists.betweenSubjectAndVerb.contains(form)
        || (form.length() == 1 && MARKS_BETWEEN.indexOf(form.charAt(0)) >= 0);
  }

  /** A mention that can be the subject of a verb after it: not the object of one before it. */
  private boolean opensNominalClause(ActorMention mention, Sentence sentence) {
    int before = mention.first() - 1;
    while (before >= sentence.first() && scene.isQuotationMark(before)) {
      before--;
    }
    if (before < sentence.first() || scene.isPunctuation(before) || scene.opensClause(before)) {
      return true;
    }
    String form = scene.form(before);
    if (scene.wordLists.beforeSubject.contains(form)) {
      return true;
    }
    return mention.span().start() > scene.token(mention.first()).span().start()
        || !scene.isNoun(before);
  }

  /** The mention that a sentence begins with. */
  private @Nullable ActorMention head(Sentence sentence) {
    for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 4); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null) {
        return isSubject(mention)
                && !(mention.span().start() > scene.token(i).span().start()
                    && sentence.first() == i
                    && scene.form(i).charAt(0) != 'و')
            ? mention
            : null;
      }
      boolean opener =
          scene.isPunctuation(i) || scene.wordLists.sentenceOpeners.contains(scene.form(i));
      if (!opener) {
        return null;
      }
    }
    return null;
  }

  /** The first of several joined by و: أنقرة وموسكو وطهران. */
  private ActorMention firstOfSeveral(ActorMention last, Sentence sentence) {
    ActorMention first = last;
    while (first.first() > sentence.first() && scene.form(first.first()).charAt(0) == 'و') {
      ActorMention before = scene.mention(first.first() - 1);
      if (before == null) {
        break;
      }
      first = before;
    }
    return first;
  }

  /** محمد عبد السلام، الذي يقود الوفد، كتب: a relative clause between commas. */
  private boolean isRelativeBetween(int from, int to) {
    return to - from > 3
        && to - from < 30
        && scene.isComma(from)
        && scene.isComma(to - 1)
        && scene.wordLists.relativesAfterComma.contains(scene.form(from + 1));
  }

  private boolean noVerbBetween(int from, int to) {
    if (to - from > 14) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean verb = scene.isVerb(i) && !scene.wordLists.pastCopulas.contains(scene.form(i));
      if (verb || scene.opensClause(i) || scene.isColon(i)) {
        return false;
      }
    }
    return true;
  }
}
