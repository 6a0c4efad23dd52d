package org.isnad.statements;

import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the explicit subject of a cue: after its verb (قال الوزير), or before it (الوزير قال). */
final class Subjects {
  /** Commas, closing and opening marks that may stand between a subject and its verb. */
  private static final String MARKS_BETWEEN = "\u060C,()\"\u201D\u00BB"; // Arabic comma, ”, »

  /** How many tokens may stand between a subject and the verb after it. */
  private static final int STEPS_BETWEEN = 4;

  /** How far, in tokens, a subject may stand after its verb with words of no known use between. */
  private static final int REACH = 6;

  private final Scene scene;
  private final Adverbials adverbials;
  private final FeminineForm feminine;
  private final SoleObjects objects;

  Subjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
    this.feminine = new FeminineForm(scene);
    this.objects = new SoleObjects(scene);
  }

  /**
   * Sets the explicit subject of a finite verb that has none yet; where the frame itself names the
   * speaker, the subject passes on what he says.
   */
  void resolve(Match match, Sentence sentence) {
    if (match.subject != null || match.cue.kind() == Cue.Kind.HEADLINE || !match.isFinite()) {
      return;
    }
    ActorMention before = match.startsWithConjunction() ? null : before(match, sentence);
    ActorMention after = after(match, sentence);
    match.subject = before != null && (after == null || isNextTo(before, match)) ? before : after;
    if (match.subject == null) {
      match.subject = antecedent(match);
    }
    if (match.speaker == null && objects.isOnlyObject(match, sentence)) {
      match.addressee = match.subject;
      match.subject = null;
    }
    if (match.speaker != null) {
      match.relay = match.subject;
      match.subject = match.speaker;
    }
    if (match.subject != null && match.subject.equals(match.addressee)) {
      match.addressee = null;
    }
  }

  /** Whether nothing but قد and the like stands between: كان المدير قد حث أنصاره. */
  private boolean isNextTo(ActorMention before, Match match) {
    for (int i = before.end(); i < match.first; i++) {
      if (!scene.wordLists.perfectParticles.contains(scene.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** [المشاركون] الذين عبروا عن: whom a relative pronoun right before the verb takes up. */
  private @Nullable ActorMention antecedent(Match match) {
    if (match.reading == null
        || match.reading.suffix() != null
        || scene.quotation(match.first) != null
        || !scene.followsRelative(match.first)) {
      return null;
    }
    int end = match.first > 1 && scene.isComma(match.first - 2) ? match.first - 2 : match.first - 1;
    ActorMention mention = scene.mention(end - 1);
    return mention != null
            && mention.end() == end
            && mention.role() == ActorMention.Use.NOUN
            && Agreement.agrees(match, mention, true)
        ? mention
        : null;
  }

  /** The mention right after the verb, before the content. */
  private @Nullable ActorMention after(Match match, Sentence sentence) {
    int limit = match.backward ? sentence.end() : Math.min(match.content, sentence.end());
    int at = match.end;
    while (at < limit) {
      ActorMention mention = scene.mentionFrom(at);
      if (mention != null) {
        if (isSpokenTo(mention, match)) {
          return null;
        }
        boolean subject = isSubject(mention) || followsOnlyVerb(mention, match);
        if (subject && Agreement.agrees(match, mention, false)) {
          return mention;
        }
        if (at == match.end && subject) {
          return isPerson(mention) && isSingular(match) ? mention : null;
        }
        at = mention.end();
        continue;
      }
      if (beginsClause(at, match)) {
        return null;
      }
      int skipped = adverbials.skip(at, sentence);
      boolean mayStand = skipped > at || scene.isQuotationMark(at) || scene.form(at).equals("ل");
      if (!mayStand && at - match.end > REACH) {
        return null;
      }
      at = Math.max(skipped, at + 1);
    }
    return null;
  }

  /** دعا إسرائيل إلى: a feminine noun after a masculine verb is its object. */
  private boolean isSpokenTo(ActorMention mention, Match match) {
    return match.frame != null
        && match.frame.hasAddressee()
        && match.reading != null
        && match.reading.suffix() == null
        && match.reading.inflection().gender() == Gender.MASCULINE
        && match.reading.inflection().number() == GrammaticalNumber.SINGULAR
        && isSubject(mention)
        && feminine.is(mention);
  }

  /**
   * Whether nothing governs a mention but the verb, be it written like a preposition: عبر الوزير.
   */
  private boolean followsOnlyVerb(ActorMention mention, Match match) {
    return mention.first() == match.end
        && mention.role() == ActorMention.Use.NOUN
        && mention.span().start() == scene.token(mention.first()).span().start()
        && !scene.isOblique(mention);
  }

  private boolean beginsClause(int i, Match match) {
    return scene.opensClause(i) || scene.isColon(i) || (scene.isVerb(i) && i > match.end);
  }

  /**
   * The gender of a person whose name no table has is a guess that a verb right before it
   * overrules.
   */
  private boolean isPerson(ActorMention mention) {
    Actor actor = scene.cast.actors().get(mention.actor());
    boolean guessed =
        actor.kind() == EntityKind.PERSON
            ? actor.key() == null
            : isForeign(mention) && actor.kind() != EntityKind.STATE;
    return guessed && mention.number() == GrammaticalNumber.SINGULAR;
  }

  /** توتال, فيتش: a word without readings shows no gender. */
  private boolean isForeign(ActorMention mention) {
    return mention.kind() == MentionKind.NAME
        && scene.words.of(mention.first()).isEmpty()
        && !scene.form(mention.first()).endsWith("ة");
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
  private @Nullable ActorMention before(Match match, Sentence sentence) {
    ActorMention mention = rightBefore(match, sentence);
    if (mention != null) {
      if (isSubject(mention)
          && Agreement.agrees(match, mention, true)
          && opensNominalClause(mention, sentence)) {
        return mention;
      }
      ActorMention first = isSingular(match) ? mention : firstOfSeveral(mention, sentence);
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

  /** The mention before a verb with nothing between that separates the two. */
  private @Nullable ActorMention rightBefore(Match match, Sentence sentence) {
    int at = match.first - 1;
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
    ActorMention place = at >= sentence.first() ? scene.mention(at) : null;
    if (place == null
        || place.role() != ActorMention.Use.PLACE
        || place.first() - 1 <= sentence.first()) {
      return at;
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
