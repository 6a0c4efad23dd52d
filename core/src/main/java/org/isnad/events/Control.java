package org.isnad.events;

import org.isnad.events.EventWords.VerbRole;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a verbal noun (مصدر) is the act of whoever the words before it name, so that its
 * genitive suffers it: قامت الشرطة باعتقال الطبيب, استعداد مصر لدعم السودان, سافر لمقابلة الوزير.
 * For one article and one thread.
 */
final class Control {
  private final Scene scene;
  private final Chunks chunks;
  private final StatusReader status;
  private final Agreement agreement;

  Control(Scene scene, Chunks chunks, StatusReader status) {
    this.scene = scene;
    this.chunks = chunks;
    this.status = status;
    this.agreement = new Agreement(scene);
  }

  /** Whether a trigger can be the complement of a word that says who is to do it. */
  boolean isComplement(Match match) {
    return isComplement(match, true);
  }

  /** Whether a trigger can be the complement of a word before it at all. */
  private boolean isComplement(Match match, boolean definite) {
    Chunk chunk = chunks.at(match.first());
    Reading reading = scene.reading(match.first());
    return chunk != null
        && reading != null
        && (definite || !reading.article())
        && reading.suffix() == null
        && (reading.inflection().tense() == Tense.VERBAL_NOUN
            || Readings.haveVerbalNoun(scene.words.of(match.first())))
        && (chunk.head() == match.first() || status.carries(chunk.head()));
  }

  /**
   * Whether the subject of the verb that a complement hangs on does what it names; a dropped one
   * does not what is only purpose or result: أدى لإصابة العشرات.
   */
  boolean bySubject(Match match, int verb, int subject, boolean dropped) {
    Chunk chunk = chunks.at(match.first());
    Reading reading = scene.reading(verb);
    if (chunk == null
        || reading == null
        || !isComplement(match, isDirect(chunk, match, verb, subject))) {
      return false;
    }
    return scene.lists.is(VerbRole.VERB_OF_DOER, reading)
        || (chunk.slot() == Slot.ALA && reading.lexeme().lemma().equals("أكد"))
        || (!dropped && status.isPurpose(match));
  }

  /**
   * قرر الحزب الانسحاب, هدد بالتدخل: nothing but its subject stands between a verb and a noun with
   * ال, which can then be nothing but its complement.
   */
  private boolean isDirect(Chunk chunk, Match match, int verb, int subject) {
    Slot slot = chunk.slot();
    boolean object = slot == null && !chunk.joined();
    if (subject < 0
        || chunk.first() != match.first()
        || !(object || slot == Slot.BI || slot == Slot.ILA)) {
      return false;
    }
    for (int i = verb + 1; i < chunk.first(); ) {
      Chunk passed = chunks.at(i);
      if (passed != null && passed.first() != subject && !passed.joined()) {
        return false;
      }
      i = passed == null ? i + 1 : passed.end();
    }
    return true;
  }

  /** اعتزامه الاعتذار: a pronoun ends the phrase, so that an object can follow. */
  private boolean isOwned(Chunk noun) {
    Reading reading = scene.reading(noun.end() - 1);
    return reading != null && reading.suffix() != null;
  }

  /**
   * The phrase of the noun right before a complement: استعداد مصر لدعم, عزمه الاستقالة. Null if
   * there is none.
   */
  @Nullable Chunk noun(Match match) {
    Chunk chunk = chunks.at(match.first());
    if (chunk == null || !isComplement(match, true)) {
      return null;
    }
    int at = chunk.first() - 1;
    if (scene.is(at, WordClass.PREPOSITION)) {
      at--;
    }
    Chunk before = chunks.at(at);
    return before != null
            && scene.is(before.head(), WordClass.NOUN)
            && scene.mention(before.head()) == null
            && (chunk.slot() != null || isOwned(before))
        ? before
        : null;
  }

  /**
   * Whom a pronoun on an act takes up where a verbal noun with its doer stands right before it:
   * إعلان فرنسا دعمها, مواصلة السويد لهجومها. Null if there is none who agrees.
   */
  @Nullable ActorMention doerBefore(Match match, String pronoun) {
    Chunk chunk = chunks.at(match.first());
    Chunk before = chunk == null ? null : chunks.at(chunk.first() - 1);
    if (chunk == null
        || before == null
        || chunk.first() != match.first()
        || chunk.joined()
        || !(chunk.slot() == null || chunk.slot() == Slot.LI || chunk.slot() == Slot.BI)
        || scene.mention(before.head()) != null) {
      return null;
    }
    Reading act = scene.reading(before.head());
    ActorMention doer = chunks.party(before);
    return act != null
            && act.suffix() == null
            && Readings.haveVerbalNoun(scene.words.of(before.head()))
            && doer != null
            && doer.role() == ActorMention.Use.NOUN
            && doer.first() == before.head() + 1
            && agreement.agrees(pronoun, doer)
        ? doer
        : null;
  }

  /** Whether the genitive of a noun does what follows: استعداد, قيام, إقدام. */
  boolean isOfDoer(int noun) {
    Reading reading = scene.reading(noun);
    return status.carries(noun)
        || (reading != null
            && reading.inflection().tense() == Tense.VERBAL_NOUN
            && scene.lists.is(VerbRole.VERB_OF_DOER, reading));
  }
}
