package org.isnad.statements;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a cue attributes: its explicit subject, the speaker of a cue before, or one
 * that is remembered. Speakers are indices into the cast. For one article and one thread.
 */
final class Speakers {
  private final Scene scene;
  private final UnknownSubjects unknown;
  private final ToldSubjects told;
  private final Resumption resumed;
  private final NounSpeakers nouns;
  private final Memory memory;
  private final @Nullable Integer author;

  Speakers(Scene scene) {
    this.scene = scene;
    this.unknown = new UnknownSubjects(scene);
    this.told = new ToldSubjects(scene);
    this.resumed = new Resumption(scene);
    this.memory = new Memory(scene.cast);
    this.author = new FirstPerson(scene).author();
    this.nouns = new NounSpeakers(scene, memory);
  }

  /** Remembers who spoke, and how he was mentioned if he was. */
  void hear(int speaker, Match match, Sentence sentence) {
    if (author != null && author == speaker) {
      // no verb of the third person takes up an I
      return;
    }
    boolean aside = match.isFinite() && scene.followsRelative(match.first);
    if (aside && match.subject != null) {
      memory.see(match.subject, isJoined(match.subject), sentence.first());
    } else {
      memory.hear(speaker, match.subject, match.subject != null && isJoined(match.subject));
    }
  }

  /** [مصر] والعراق: whether somebody else is named right after a mention and و. */
  private boolean isJoined(ActorMention mention) {
    ActorMention next = mention.end() < scene.size() ? scene.mentionFrom(mention.end()) : null;
    return next != null
        && next.role() == ActorMention.Use.NOUN
        && next.actor() != mention.actor()
        && next.span().start() == scene.token(next.first()).span().start() + 1
        && scene.form(next.first()).charAt(0) == 'و';
  }

  /**
   * Remembers the subjects of the narrator's own verbs between two tokens, for they can be taken up
   * by a verb without one: وتحتفظ بريطانيا بحقها، وقالت إنها ….
   *
   * @param done the cues of the sentence so far; what stands in their contents is not the
   *     narrator's
   */
  void seeSubjects(Sentence sentence, int from, int to, List<Match> done) {
    for (int i = from; i < to; i++) {
      ActorMention mention = told.subject(i, to, done, sentence);
      if (mention != null) {
        memory.see(mention, isJoined(mention), sentence.first());
      }
    }
  }

  /**
   * Who says what a cue attributes.
   *
   * @param outer the cue whose content it stands in
   * @param done the cues before it in its sentence
   * @return null if he can't be found
   */
  @Nullable Integer speaker(
      Match match, @Nullable Match outer, List<Match> done, Sentence sentence) {
    if (match.byAuthor) {
      return outer == null ? author : outer.carried;
    }
    if (match.subject != null) {
      return match.subject.actor();
    }
    if (match.cue.kind() == Cue.Kind.NOUN) {
      return nouns.speaker(match, outer, done, sentence);
    }
    if (match.cue.kind() == Cue.Kind.PARTICIPLE) {
      Integer attached = attached(match, outer, done, sentence);
      if (attached != null) {
        return attached;
      }
    }
    if (match.isFinite() && unknown.isSubject(match, sentence)) {
      return null;
    }
    if (match.isFinite()) {
      ActorMention author = resumed.speaker(match, sentence);
      ActorMention other = author == null ? taken(match, done, sentence) : author;
      if (other != null) {
        return other.actor();
      }
    }
    boolean goesOn = match.cue.act() == Act.ADD;
    Integer last =
        memory.last(
            match.reading == null ? null : match.reading.inflection(),
            goesOn,
            sentence.first(),
            actor -> isClause(match) && isNamedIn(match, actor));
    return last != null && (isSpokenTo(last, match) || isNamedAtHead(match, last)) ? null : last;
  }

  private static boolean isClause(Match match) {
    return match.frame != null && match.frame.opener() == Frame.Opener.CLAUSE;
  }

  /** كشف {[الحارس] عن}: what seems said and names him who spoke is rather the verb's subject. */
  private boolean isNamedAtHead(Match match, int actor) {
    ActorMention first = match.content < 0 ? null : scene.mentionFrom(match.content);
    return first != null && first.actor() == actor && !isClause(match) && isNamedIn(match, actor);
  }

  /**
   * قال إن [العمدة] غائب: whether what is told in other words names a person, who then is not the
   * one that tells it.
   */
  private boolean isNamedIn(Match match, int actor) {
    if (match.quoted
        || match.afterColon
        || match.backward
        || scene.cast.actors().get(actor).kind() != EntityKind.PERSON) {
      return false;
    }
    for (int i = match.content; i < match.contentEnd; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && mention.actor() == actor && scene.quotation(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** وقالت للشرطة إن: whoever the words are directed to does not speak them. */
  private boolean isSpokenTo(int actor, Match match) {
    ActorMention next = match.end < scene.size() ? scene.mentionFrom(match.end) : null;
    return next != null
        && next.actor() == actor
        && next.span().start() > scene.token(next.first()).span().start();
  }

  /** Whom the words before a verb without a subject make its subject. */
  private @Nullable ActorMention taken(Match match, List<Match> done, Sentence sentence) {
    if (!match.startsWithConjunction()) {
      return opposed(match, done);
    }
    return done.isEmpty() ? told.antecedent(match, sentence) : null;
  }

  /** اتهم السكان [الوزير] بالتقصير، في حين قال إن: the other side of what was told before. */
  private @Nullable ActorMention opposed(Match match, List<Match> done) {
    Match last = done.isEmpty() ? null : done.get(done.size() - 1);
    ActorMention other = last == null ? null : opponent(last);
    return other != null
            && scene.wordLists.opposing.contains(scene.form(match.first - 1))
            && Agreement.agrees(match, other, true)
        ? other
        : null;
  }

  /** Whom a statement is made to, or about: the object of its verb. */
  private @Nullable ActorMention opponent(Match match) {
    if (match.spokenTo != null || match.subject == null || match.content <= match.end) {
      return match.spokenTo;
    }
    int at = match.subject.first() < match.end ? match.end : match.subject.end();
    ActorMention object = at < match.content ? scene.mentionFrom(at) : null;
    return object != null && !scene.isGoverned(object) ? object : null;
  }

  /** Whom a participle belongs to: قال الوزير إن …، مؤكدا. */
  private @Nullable Integer attached(
      Match match, @Nullable Match outer, List<Match> done, Sentence sentence) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Match before = done.get(i);
      if (before.carried != null && outer != before && agrees(match, before)) {
        return before.carried;
      }
    }
    ActorMention subject = subjectOfSentence(match, sentence);
    return subject == null ? null : subject.actor();
  }

  /** The subject of the sentence: the first mention before a cue that is governed by nothing. */
  private @Nullable ActorMention subjectOfSentence(Match match, Sentence sentence) {
    for (int i = sentence.first(); i < match.first; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && !scene.isGoverned(mention)
          && Agreement.agrees(match, mention, true)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a participle (مؤكدين) can go with the subject of a cue before it. */
  private boolean agrees(Match match, Match before) {
    if (match.cue.kind() != Cue.Kind.PARTICIPLE
        || match.reading == null
        || before.subject == null) {
      return true;
    }
    EntityKind kind = scene.cast.actors().get(before.subject.actor()).kind();
    boolean otherGender =
        before.subject.gender() == Gender.FEMININE
            && match.reading.inflection().gender() == Gender.MASCULINE
            && kind != EntityKind.STATE;
    boolean otherNumber =
        match.reading.inflection().number() == GrammaticalNumber.PLURAL
            && before.subject.number() == GrammaticalNumber.SINGULAR
            && kind == EntityKind.PERSON;
    return !otherGender && !otherNumber;
  }
}
