package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.MentionKind;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a statement is addressed to: قال ل<الصحيفة>, دعا <إسرائيل> إلى, في مقابلة مع <القناة>.
 * For one article and one thread.
 */
final class Addressees {
  /** How far, in tokens, he may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 8;

  /** How far, in tokens, whoever is thanked may stand after the cue. */
  private static final int REACH_OF_THANKS = 8;

  /** How far back, in tokens, the noun of speech before ل may stand: تصريحات صحفية خاصة ل. */
  private static final int STEPS_TO_OCCASION = 3;

  private final Scene scene;
  private final SourceKinds kinds;
  private final Occasions occasions;
  private final Publishers publishers;
  private final PronounObjects pronouns;

  Addressees(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
    this.occasions = new Occasions(scene, kinds);
    this.publishers = new Publishers(scene, kinds);
    this.pronouns = new PronounObjects(scene);
  }

  /**
   * The mention of the one spoken to.
   *
   * @param from where what belongs to this cue alone begins in its sentence
   * @return null for nobody
   */
  @Nullable ActorMention addressee(
      Match match, @Nullable Integer speaker, int from, Sentence sentence) {
    boolean listens = objectListens(match);
    if (listens && match.addressee != null && isOther(match.addressee, speaker)) {
      return match.addressee;
    }
    ActorMention pronoun = listens ? pronouns.of(match, speaker) : null;
    if (pronoun != null) {
      return pronoun;
    }
    if (match.cue.kind() == Cue.Kind.HEADLINE && match.subject != null) {
      return beforeColon(match.subject.end(), match, speaker);
    }
    int limit = match.backward ? match.end + REACH_AFTER_CONTENT : match.content;
    int end = Math.min(limit, sentence.end());
    for (int i = match.end; i < end; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null || mention.equals(match.subject) || !isOther(mention, speaker)) {
        continue;
      }
      if (isToldTo(mention, match)
          || scene.wordLists.addressing.contains(wordBefore(mention))
          || (listens && isObject(mention, match))) {
        return mention;
      }
    }
    ActorMention receiver = listens ? receiver(match, end, speaker) : null;
    if (receiver != null) {
      return receiver;
    }
    ActorMention audience = occasions.audience(match.end, end, speaker);
    if (audience == null && !match.backward) {
      audience = occasions.audience(from, match.first, speaker);
    }
    // نشر على قناة العربية: who passes it on is not spoken to
    return audience == null || publishers.passesOn(audience)
        ? thanked(match, speaker, sentence)
        : audience;
  }

  /** الوزيرة لصحيفة الحياة: …, المدير مخاطبا العمال: …. */
  private @Nullable ActorMention beforeColon(int from, Match match, @Nullable Integer speaker) {
    for (int i = from; i < match.first; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null || !isOther(mention, speaker)) {
        continue;
      }
      String before = wordBefore(mention);
      int start = mention.span().start();
      boolean joined = start > scene.token(i).span().start();
      if (joined
          ? scene.text().charAt(start - 1) == 'ل'
          : scene.wordLists.audiencePrepositions.contains(before)
              || scene.wordLists.addressing.contains(before)) {
        return mention;
      }
    }
    return null;
  }

  private String wordBefore(ActorMention mention) {
    int at = mention.first() - 1;
    while (at > 0 && scene.isQuotationMark(at)) {
      at--;
    }
    return at < 0 ? "" : scene.form(at);
  }

  /**
   * Whom the object of a cue names where he is spoken of, as an index into the cast.
   *
   * @return null for nobody
   */
  @Nullable Integer target(Match match, @Nullable Integer speaker, Sentence sentence) {
    if (objectListens(match) || match.frame == null || !match.frame.hasAddressee()) {
      return null;
    }
    if (match.addressee != null && isOther(match.addressee, speaker)) {
      return match.addressee.actor();
    }
    int end = Math.min(match.content, sentence.end());
    for (int i = match.end; !match.backward && i < end; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && !mention.equals(match.subject)
          && isOther(mention, speaker)
          && isObject(mention, match)) {
        return mention.actor();
      }
    }
    return null;
  }

  private static boolean isOther(ActorMention mention, @Nullable Integer speaker) {
    return !Objects.equals(mention.actor(), speaker);
  }

  /**
   * Whether the object of a cue is spoken to: of دعا and أبلغ he is, of اتهم and وصف he is spoken
   * of.
   */
  private boolean objectListens(Match match) {
    return switch (match.cue.act()) {
      case ACCUSE, CONDEMN, PRAISE, DENY, REJECT, SUPPORT, EXPLAIN -> false;
      default -> !scene.wordLists.aboutObject.contains(match.cue.word());
    };
  }

  /** Whether a mention stands after ل of speech: قال الوزير لتونس, في حديث خاص لصحيفة. */
  private boolean isToldTo(ActorMention mention, Match match) {
    int first = mention.first();
    int start = mention.span().start();
    boolean joined = start > scene.token(first).span().start();
    int lam = joined ? first : lamBefore(first);
    if (lam < 0 || (joined && scene.text().charAt(start - 1) != 'ل')) {
      return false;
    }
    if (lam > 0 && scene.wordLists.tailOpeners.contains(scene.form(lam - 1))) {
      return false;
    }
    return kinds.isPress(mention)
        || (followsSpeech(lam - 1, match)
            && !isOwner(mention, match)
            && (match.cue.kind() != Cue.Kind.NOUN || objectListens(match)));
  }

  /** الجناح المسلح للحزب: a body after ل may own the subject before it, unless that is a name. */
  private boolean isOwner(ActorMention mention, Match match) {
    EntityKind kind = scene.cast.actors().get(mention.actor()).kind();
    return match.subject != null
        && match.subject.kind() != MentionKind.NAME
        && match.subject.end() <= mention.first()
        && (kind == EntityKind.ORGANIZATION || kind == EntityKind.STATE)
        && !scene.isComma(mention.first() - 1);
  }

  /** ل«الحياة»: the preposition stands apart, before the quotation mark. */
  private int lamBefore(int token) {
    int at = token - 1;
    while (at > 0 && scene.isQuotationMark(at)) {
      at--;
    }
    return at > 0 && scene.form(at).equals("ل") ? at : -1;
  }

  /** Whether the word before ل is the cue, its subject, an adverbial or a noun of speech. */
  private boolean followsSpeech(int before, Match match) {
    if (before < match.end
        || (match.subject != null && before == match.subject.end() - 1)
        || scene.isPunctuation(before)
        || scene.time(before) != null
        || scene.wordLists.adverbs.of(scene.token(before).spelling())) {
      return true;
    }
    for (int i = before; i >= Math.max(match.end, before - STEPS_TO_OCCASION); i--) {
      if (scene.wordLists.speechOccasions.contains(scene.form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(ActorMention mention, Match match) {
    return match.frame != null
        && match.frame.hasAddressee()
        && mention.role() == ActorMention.Use.NOUN
        && (match.frame.addresseeAfter().isEmpty()
            ? !scene.isGoverned(mention) && !publishers.passesOn(mention)
            : mention.first() > match.end
                && scene.form(mention.first() - 1).equals(match.frame.addresseeAfter()));
  }

  /**
   * حث الرئيس في بيان الحكومة على: where the cue wants an object and has no other, the body after
   * the communiqué is spoken to, and didn't give it out.
   */
  private @Nullable ActorMention receiver(Match match, int end, @Nullable Integer speaker) {
    if (match.frame == null
        || !match.frame.hasAddressee()
        || !match.frame.addresseeAfter().isEmpty()
        || match.backward) {
      return null;
    }
    for (int i = match.end; i < end; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && isOther(mention, speaker) && publishers.isIssued(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** Whom thanks, congratulations and condolences go to, though they stand in what is said. */
  private @Nullable ActorMention thanked(
      Match match, @Nullable Integer speaker, Sentence sentence) {
    Act act = match.cue.act();
    if (match.backward
        || match.quotation != null
        || !objectListens(match)
        || (act != Act.THANK && act != Act.CONGRATULATE && act != Act.CONDOLE)) {
      return null;
    }
    int limit = Math.min(sentence.end(), match.end + REACH_OF_THANKS);
    for (int i = match.end; i < limit; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && !mention.equals(match.subject) && isOther(mention, speaker)) {
        int start = mention.span().start();
        boolean joined = start > scene.token(i).span().start();
        boolean to = joined && scene.text().charAt(start - 1) == 'ل';
        // شكره الوزير: right after the thanks; what stands before them goes on the subject
        boolean object = i > match.content && i <= match.content + 2 && !scene.isGoverned(mention);
        if (mention.role() == ActorMention.Use.NOUN && (to || object)) {
          return mention;
        }
      }
    }
    return null;
  }
}
