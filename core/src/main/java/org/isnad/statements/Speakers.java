package org.isnad.statements;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a cue attributes: its explicit subject, the speaker of a cue before, or one
 * that is remembered. Speakers are indices into the cast. For one article and one thread.
 */
final class Speakers {
  private final Scene scene;
  private final UnknownSubjects unknown;
  private final Memory memory;

  Speakers(Scene scene) {
    this.scene = scene;
    this.unknown = new UnknownSubjects(scene);
    this.memory = new Memory(scene.cast);
  }

  /** Remembers who spoke, and how he was mentioned if he was. */
  void hear(int speaker, @Nullable ActorMention mention) {
    memory.hear(speaker, mention);
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
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null
          || mention.role() != ActorMention.Use.NOUN
          || scene.quotation(i) != null
          || scene.isGoverned(mention)
          || mention.span().start() != scene.token(i).span().start()) {
        continue;
      }
      boolean afterVerb =
          i > 0
              && scene.isVerb(i - 1)
              && !scene.followsRelative(i - 1)
              && !hasSubjectBefore(i - 1, sentence);
      boolean head = i == sentence.first() && mention.end() < to && scene.isVerb(mention.end());
      if ((afterVerb || head) && !isTold(i, done)) {
        memory.see(mention, sentence.first());
      }
    }
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
      if (match.content <= token && token < match.contentEnd) {
        return true;
      }
    }
    return false;
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
    if (match.subject != null) {
      return match.subject.actor();
    }
    if (match.cue.kind() == Cue.Kind.PARTICIPLE || match.cue.kind() == Cue.Kind.NOUN) {
      Integer attached = attached(match, outer, done, sentence);
      if (attached != null) {
        return attached;
      }
    }
    if (match.isFinite() && unknown.isSubject(match, sentence)) {
      return null;
    }
    boolean goesOn = match.cue.act() == Act.ADD;
    return memory.last(
        match.reading == null ? null : match.reading.inflection(), goesOn, sentence.first());
  }

  /** Whom a participle or noun belongs to: قال الوزير إن …، مؤكدا. */
  private @Nullable Integer attached(
      Match match, @Nullable Match outer, List<Match> done, Sentence sentence) {
    ActorMention quoted = quotedBefore(match);
    if (quoted != null) {
      return quoted.actor();
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      Match before = done.get(i);
      if (before.carried != null && outer != before && agrees(match, before)) {
        return before.carried;
      }
    }
    ActorMention subject = subjectOfSentence(match, sentence);
    return subject == null ? null : subject.actor();
  }

  /** نقل البيان عن [الوزير] دعوته: whose the pronoun on the noun is. */
  private @Nullable ActorMention quotedBefore(Match match) {
    if (match.cue.kind() != Cue.Kind.NOUN
        || match.reading == null
        || match.reading.suffix() == null) {
      return null;
    }
    ActorMention mention = scene.mention(match.first - 1);
    return mention != null
            && mention.end() == match.first
            && mention.first() > 0
            && scene.form(mention.first() - 1).equals("عن")
        ? mention
        : null;
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
