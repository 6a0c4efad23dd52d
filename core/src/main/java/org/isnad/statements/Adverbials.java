package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.TimeMention;

/**
 * What stands between a cue and its complement without belonging to either: times, adverbs,
 * parentheses and short phrases of circumstance, as in قال أمس في عمان إن. For one article and one
 * thread.
 */
final class Adverbials {
  /** How many tokens a parenthesis may take up. */
  private static final int LONGEST_PARENTHESIS = 20;

  /** How many tokens a phrase of circumstance may take up. */
  private static final int LONGEST_PHRASE = 14;

  /** How many tokens may tell that somebody won't be named. */
  private static final int LONGEST_ANONYMITY = 7;

  private final Scene scene;

  Adverbials(Scene scene) {
    this.scene = scene;
  }

  /** The first token from {@code from} on that is no part of an adverbial. */
  int skip(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.end()) {
      int next = afterOne(at, from, sentence);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Past the adverbial that begins at a token; the token itself if none does. */
  private int afterOne(int at, int from, Sentence sentence) {
    TimeMention time = scene.time(at);
    if (time != null) {
      return time.end();
    }
    int parenthesis = parenthesisEnd(at, sentence);
    if (parenthesis > at) {
      return parenthesis;
    }
    if (isAdverb(at)) {
      return at + 1;
    }
    int manner = mannerEnd(at, sentence);
    if (manner > at) {
      return manner;
    }
    int anonymous = anonymityEnd(at, sentence);
    if (anonymous > at) {
      return anonymous;
    }
    if (scene.isComma(at) && at + 1 < sentence.end()) {
      // a comma right after the cue, or before a further adverbial
      return at == from || leadsOn(at + 1) ? at + 1 : at;
    }
    if (opensCircumstance(at)) {
      return circumstanceEnd(at, sentence);
    }
    return at;
  }

  /**
   * Past بأشد العبارات, بشكل قاطع, with quotation marks or without; the token itself if it opens no
   * such phrase.
   */
  int mannerEnd(int from, Sentence sentence) {
    int at = from;
    String prefix = "";
    if (scene.form(at).equals("ب") && at + 2 < sentence.end() && scene.isQuotationMark(at + 1)) {
      prefix = "ب";
      at++;
    }
    boolean quoted = scene.isQuotationMark(at);
    int word = quoted ? at + 1 : at;
    if (word + 1 >= sentence.end()
        || !scene.wordLists.manners.contains(prefix + scene.form(word))) {
      return from;
    }
    int end = word + 2;
    return quoted && end < sentence.end() && scene.isQuotationMark(end) ? end + 1 : end;
  }

  /** مسؤولون، طلبوا عدم ذكر أسمائهم، … and مصدر رفض كشف هويته: one past it and its comma. */
  private int anonymityEnd(int from, Sentence sentence) {
    int verb = scene.isComma(from) ? from + 1 : from;
    if (verb >= sentence.end() || !scene.wordLists.anonymityVerbs.contains(scene.form(verb))) {
      return from;
    }
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + LONGEST_ANONYMITY); i++) {
      if (scene.wordLists.anonymityNouns.of(scene.token(i).spelling())) {
        return i + 1 < sentence.end() && scene.isComma(i + 1) ? i + 2 : i + 1;
      }
    }
    return from;
  }

  boolean isAdverb(int i) {
    return scene.wordLists.adverbs.of(scene.token(i).spelling());
  }

  private boolean opensCircumstance(int i) {
    return scene.wordLists.adverbialPrepositions.of(scene.token(i).spelling());
  }

  private boolean leadsOn(int i) {
    return scene.time(i) != null
        || isAdverb(i)
        || opensCircumstance(i)
        || scene.opensClause(i)
        || scene.wordLists.manners.contains(scene.form(i));
  }

  private int circumstanceEnd(int preposition, Sentence sentence) {
    ActorMention place = scene.mentionFrom(preposition + 1);
    if (preposition + 1 < sentence.end() && hasPronoun(preposition + 1)) {
      return afterMet(preposition + 1, sentence);
    }
    int end =
        place != null && place.role() != ActorMention.Use.ADJECTIVE
            ? place.end()
            : phraseEnd(preposition, sentence);
    return end < 0 ? preposition : end;
  }

  /** خلال لقائه السفير, في اجتماعها مع الوفد: past whoever is met; past the noun for nobody. */
  private int afterMet(int noun, Sentence sentence) {
    int at = noun + 1;
    if (!scene.wordLists.meetings.contains(scene.form(noun))) {
      return at;
    }
    if (at < sentence.end() && scene.form(at).equals("مع")) {
      at++;
    }
    ActorMention met = at < sentence.end() ? scene.mentionFrom(at) : null;
    return met != null && met.role() == ActorMention.Use.NOUN ? met.end() : noun + 1;
  }

  /** في كلمته: a noun that its pronoun completes. */
  private boolean hasPronoun(int i) {
    List<Reading> readings = scene.words.of(i);
    return !readings.isEmpty()
        && readings.get(0).suffix() != null
        && !readings.get(0).isFiniteVerb();
  }

  /** Past the parenthesis that begins at a token; the token itself if none does. */
  int parenthesisEnd(int from, Sentence sentence) {
    if (!scene.isPunctuation(from)) {
      return from;
    }
    String open = scene.form(from);
    String close = open.equals("(") ? ")" : "-";
    if (!open.equals("(") && !open.equals("-") && !open.equals("–")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(sentence.end(), from + LONGEST_PARENTHESIS); i++) {
      String form = scene.form(i);
      if (form.equals(close) || (!open.equals("(") && form.equals("–"))) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * End of a prepositional phrase that a comma or a complementiser closes; -1 if it isn't closed
   * nearby.
   */
  private int phraseEnd(int from, Sentence sentence) {
    for (int i = from + 1; i < Math.min(sentence.end(), from + LONGEST_PHRASE); i++) {
      if (scene.isComma(i) || scene.opensClause(i) || scene.isColon(i)) {
        return i;
      }
      if (scene.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }
}
