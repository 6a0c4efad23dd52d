package org.isnad.statements;

import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the explicit subject of a cue: after its verb (قال الوزير), or before it (الوزير قال). */
final class Subjects {
  /** How far, in tokens, a subject may stand after its verb with words of no known use between. */
  private static final int REACH = 6;

  private final Scene scene;
  private final Adverbials adverbials;
  private final FeminineForm feminine;
  private final SoleObjects objects;
  private final SubjectsBefore preceding;

  Subjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
    this.feminine = new FeminineForm(scene);
    this.objects = new SoleObjects(scene);
    this.preceding = new SubjectsBefore(scene);
  }

  /**
   * Sets the explicit subject of a finite verb that has none yet; where the frame itself names the
   * speaker, the subject passes on what he says.
   */
  void resolve(Match match, Sentence sentence) {
    if (match.byAuthor
        || match.subject != null
        || match.cue.kind() == Cue.Kind.HEADLINE
        || !match.isFinite()) {
      return;
    }
    ActorMention before = preceding.find(match, sentence);
    ActorMention after = after(match, sentence);
    boolean earlier =
        before != null
            && (after == null || match.startsWithConjunction() || isNextTo(before, match));
    match.subject = earlier ? before : after;
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
        if (isGenitive(mention, match)) {
          return null;
        }
        boolean subject = scene.canBeSubject(mention) || followsOnlyVerb(mention, match);
        if (subject && Agreement.agrees(match, mention, false)) {
          return mention;
        }
        if (at == match.end && subject) {
          return isPerson(mention) && match.isSingular() ? mention : null;
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

  /** قال [نجم] السينما: whether nouns of nobody known lead from the verb to a mention. */
  private boolean isGenitive(ActorMention mention, Match match) {
    if (mention.first() == match.end
        || mention.span().start() > scene.token(mention.first()).span().start()) {
      return false;
    }
    for (int i = match.end; i < mention.first(); i++) {
      if (!isConstruct(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is surely a noun without ال, that another one may follow as its genitive. */
  private boolean isConstruct(int i) {
    List<Reading> readings = scene.words.of(i);
    for (Reading reading : readings) {
      if (reading.isFiniteVerb()
          || reading.article()
          || reading.hasProclitic()
          || reading.suffix() != null
          || reading.inflection().indefiniteAccusative()
          || reading.lexeme().partOfSpeech() == PartOfSpeech.PARTICLE) {
        return false;
      }
    }
    return !readings.isEmpty() && scene.time(i) == null && !adverbials.isAdverb(i);
  }

  /**
   * دعا إسرائيل إلى, دعا أنصاره إلى: a feminine noun after a masculine verb is its object, and so
   * is one with the pronoun of the subject.
   */
  private boolean isSpokenTo(ActorMention mention, Match match) {
    return match.frame != null
        && match.frame.hasAddressee()
        && scene.canBeSubject(mention)
        && (isPossessed(mention) || isOfOtherGender(mention, match));
  }

  private boolean isPossessed(ActorMention mention) {
    if (mention.kind() != MentionKind.NOMINAL) {
      return false;
    }
    for (Reading reading : scene.words.of(mention.first())) {
      if (reading.suffix() != null && !reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOtherGender(ActorMention mention, Match match) {
    return match.reading != null
        && match.reading.suffix() == null
        && match.reading.inflection().gender() == Gender.MASCULINE
        && match.reading.inflection().number() == GrammaticalNumber.SINGULAR
        && scene.canBeSubject(mention)
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
}
