package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Sentence;

/**
 * Finds contents that are a noun phrase: after the words of the frame (دعا إلى {وقف القصف}), under
 * a preposition of one letter (طالب ب{فتح الجسر}), or as a direct object (أدان {الهجوم}). For one
 * article and one thread.
 */
final class PhraseOpenings {
  private final Scene scene;
  private final ContentStart start;
  private final Adverbials adverbials;
  private final NounPhrases nounPhrases;

  PhraseOpenings(Scene scene, ContentStart start) {
    this.scene = scene;
    this.start = start;
    this.adverbials = new Adverbials(scene);
    this.nounPhrases = new NounPhrases(scene);
  }

  /**
   * Sets the content that a frame takes as a phrase.
   *
   * @param from the token after the frame's words
   */
  boolean phrase(Match match, Frame frame, int from, Sentence sentence) {
    if (frame.preposition() != 0) {
      return prefixed(match, frame, from, sentence);
    }
    if (frame.words().isEmpty()) {
      return directObject(match, frame, from, sentence);
    }
    return from < sentence.end() && afterWords(match, frame, from, sentence);
  }

  private boolean afterWords(Match match, Frame frame, int from, Sentence sentence) {
    int at = from;
    boolean addressed = frame.lead().get(frame.lead().size() - 1).equals(Frame.ADDRESSEE);
    if (addressed && match.listener == null) {
      ActorMention addressee = scene.mentionFrom(at);
      if (addressee == null) {
        return false;
      }
      match.addressee = addressee;
      at = adverbials.skip(nounPhrases.afterAdjectives(addressee.end(), sentence), sentence);
    }
    if (at < sentence.end() && scene.opensClause(at)) {
      at++;
    }
    return start.begin(match, at, sentence);
  }

  private boolean prefixed(Match match, Frame frame, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + ContentStart.NEAR);
    for (int i = from; i < limit; i++) {
      int manner = adverbials.mannerEnd(i, sentence);
      if (manner > i) {
        i = manner - 1;
        continue;
      }
      String form = scene.form(i);
      boolean fits = form.charAt(0) == frame.preposition();
      if (scene.opensClause(i)) {
        return fits && start.begin(match, i + 1, sentence);
      }
      if (scene.isColon(i) || start.stops(i, match)) {
        return false;
      }
      boolean alone = form.length() == 1 && fits;
      if (alone && i + 1 < sentence.end()) {
        return start.begin(match, i + 1, sentence);
      }
      if (isAddressed(match, frame, from, i) && isComplement(frame.preposition(), i)) {
        match.content = i;
        match.skip = form.startsWith("لل") && frame.preposition() == 'ل' ? 0 : 1;
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is spoken to before the content where the frame wants it. */
  private boolean isAddressed(Match match, Frame frame, int from, int to) {
    return !frame.hasAddressee()
        || (match.reading != null && match.reading.suffix() != null)
        || hasMention(from, to)
        || (!frame.addresseeAfter().isEmpty() && scene.mentionFrom(from) != null);
  }

  private boolean hasMention(int from, int to) {
    if (from < to && scene.mention(from) == null && nounPhrases.begins(from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && !scene.isGoverned(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComplement(char preposition, int i) {
    return nounPhrases.beginsWith(preposition, i)
        && !scene.wordLists.noComplements.contains(scene.form(i))
        && !scene.isInsideMention(i)
        && !adverbials.isAdverb(i)
        && scene.time(i) == null;
  }

  /** A direct object: right after the subject and what may stand between. */
  private boolean directObject(Match match, Frame frame, int from, Sentence sentence) {
    if (match.isFinite() && match.reading != null && match.reading.suffix() != null) {
      return false;
    }
    int at = adverbials.skip(from, sentence);
    if (at >= sentence.end() || (at > from && !match.isFinite() && scene.isComma(from))) {
      return false;
    }
    ActorMention addressed = scene.mentionFrom(at);
    if (addressed != null && isSpokenTo(addressed) && addressed.end() < sentence.end()) {
      at = adverbials.skip(addressed.end(), sentence);
    }
    if (at >= sentence.end()) {
      return false;
    }
    ActorMention first = scene.mentionFrom(at);
    if (first != null
        && first.role() == ActorMention.Use.NOUN
        && !scene.isGoverned(first)
        && first.end() < sentence.end()) {
      if (frame.hasAddressee()) {
        match.addressee = first;
      }
      return objectAfter(first, match, sentence);
    }
    if (at > from && scene.isComma(at) && at + 1 < sentence.end()) {
      at++;
    }
    return !frame.hasAddressee()
        && !start.isParticipleCue(at)
        && (nounPhrases.begins(at) || (match.isFinite() && isObject(at, match)))
        && start.begin(match, at, sentence);
  }

  /** يؤكد للصحيفة {إغلاق الجسر}: whoever is spoken to stands before the object. */
  private boolean isSpokenTo(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN
        && mention.span().start() > scene.token(mention.first()).span().start()
        && scene.form(mention.first()).charAt(0) == 'ل';
  }

  /** A word that could be a verb is an object after a verb, all the more after subject and verb. */
  private boolean isObject(int at, Match match) {
    if (nounPhrases.beginsWithAct(at)) {
      return true;
    }
    ActorMention subject = scene.mention(match.first - 1);
    return subject != null
        && subject.role() == ActorMention.Use.NOUN
        && !scene.isGoverned(subject)
        && nounPhrases.beginsAfterSubject(at);
  }

  private boolean objectAfter(ActorMention subject, Match match, Sentence sentence) {
    int end = nounPhrases.afterNames(subject, sentence);
    int at = adverbials.skip(nounPhrases.afterRelative(end, sentence), sentence);
    if (at > subject.end() && at + 1 < sentence.end() && scene.isComma(at)) {
      at++;
    }
    return at < sentence.end()
        && !start.isParticipleCue(at)
        && nounPhrases.beginsAfterSubject(at)
        && start.begin(match, at, sentence);
  }
}
