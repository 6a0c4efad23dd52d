package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands before its verb (الوزير قال). For one article and one thread. */
final class SubjectsBefore {
  /** Commas, closing and opening marks that may stand between a subject and its verb. */
  private static final String MARKS_BETWEEN = "\u060C,()\"\u201D\u00BB"; // Arabic comma, ”, »

  /** How many tokens may stand between a subject and the verb after it. */
  private static final int STEPS_BETWEEN = 4;

  private final Scene scene;

  SubjectsBefore(Scene scene) {
    this.scene = scene;
  }

  /**
   * The mention that stands right before the verb, or at the head of the sentence with nothing but
   * its own complements between.
   */
  @Nullable ActorMention find(Match match, Sentence sentence) {
    int verb = match.first;
    if (match.startsWithConjunction()) {
      if (verb == sentence.first() || !isLikeVerb(verb - 1, match)) {
        return null;
      }
      verb--;
    }
    return before(verb, match, sentence);
  }

  /** الوزارة [تنفي] وتستنكر: whether a verb right before one with و shares its subject. */
  private boolean isLikeVerb(int i, Match match) {
    Reading before = scene.isVerb(i) ? scene.verb(i) : null;
    return before != null
        && match.reading != null
        && before.inflection().tense() == match.reading.inflection().tense()
        && before.inflection().gender() == match.reading.inflection().gender();
  }

  private @Nullable ActorMention before(int verb, Match match, Sentence sentence) {
    ActorMention mention = rightBefore(verb, sentence);
    if (mention != null) {
      if (scene.canBeSubject(mention)
          && Agreement.agrees(match, mention, true)
          && opensNominalClause(mention, sentence)) {
        return mention;
      }
      ActorMention first = match.isSingular() ? mention : firstOfSeveral(mention, sentence);
      if (!first.equals(mention)) {
        return first;
      }
    }
    ActorMention head = head(sentence);
    if (head != null
        && head.end() <= verb
        && Agreement.agrees(match, head, true)
        && (noVerbBetween(head.end(), verb) || isRelativeBetween(head.end(), verb))) {
      return head;
    }
    return headOfClause(verb, match, sentence);
  }

  /** أن [البيان] الأخير للقمة أكد: the mention right after أن, with no verb between. */
  private @Nullable ActorMention headOfClause(int verb, Match match, Sentence sentence) {
    int opener = verb - 1;
    while (opener > sentence.first() && !opensJoinedClause(opener)) {
      opener--;
    }
    ActorMention head = opener > sentence.first() ? scene.mentionFrom(opener + 1) : null;
    return head != null
            && head.end() <= verb
            && scene.form(opener).endsWith("ن")
            && scene.canBeSubject(head)
            && Agreement.agrees(match, head, true)
            && noVerbBetween(head.end(), verb)
        ? head
        : null;
  }

  private boolean opensJoinedClause(int i) {
    return scene.opensClause(i) || scene.form(i).equals("وان");
  }

  /** The mention before a verb with nothing between that separates the two. */
  private @Nullable ActorMention rightBefore(int verb, Sentence sentence) {
    int at = verb - 1;
    int steps = 0;
    while (at >= sentence.first()
        && steps < STEPS_BETWEEN
        && mayStandBetween(scene.form(at))
        && scene.mention(at) == null) {
      at--;
      steps++;
    }
    at = beforePlace(at, sentence);
    ActorMention mention = at >= sentence.first() ? scene.mention(at) : null;
    return mention != null && mention.end() == at + 1 ? mention : null;
  }

  /** مصادر دبلوماسية في جنيف قالت: steps back over a place after the subject. */
  private int beforePlace(int at, Sentence sentence) {
    if (at - 1 <= sentence.first()) {
      return at;
    }
    ActorMention place = scene.mention(at);
    if (place == null) {
      // a town that no table has
      boolean town = scene.words.of(at).isEmpty() && scene.token(at).isWord();
      return town && scene.form(at - 1).equals("في") ? at - 2 : at;
    }
    if (place.role() != ActorMention.Use.PLACE || place.first() - 1 <= sentence.first()) {
      return at;
    }
    if (scene.form(place.first()).charAt(0) == 'ب'
        && place.span().start() > scene.token(place.first()).span().start()) {
      return place.first() - 1;
    }
    return scene.form(place.first() - 1).equals("في") ? place.first() - 2 : at;
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
        return scene.canBeSubject(mention)
                && !(mention.span().start() > scene.token(i).span().start()
                    && sentence.first() == i
                    && scene.form(i).charAt(0) != 'و')
            ? mention
            : null;
      }
      boolean opener =
          scene.isPunctuation(i)
              || scene.wordLists.sentenceOpeners.contains(scene.form(i))
              || scene.wordLists.quantifiers.contains(scene.form(i));
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
