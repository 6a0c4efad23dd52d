package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.Token;

/** Tells where a noun phrase begins that a cue can take. For one article and one thread. */
final class NounPhrases {
  /** How many tokens a relative clause on the subject may take up. */
  private static final int LONGEST_RELATIVE = 30;

  private final Scene scene;

  NounPhrases(Scene scene) {
    this.scene = scene;
  }

  /** Past the definite adjectives that go on a mention: الحكومة [الاتحادية الجديدة]. */
  int afterAdjectives(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.end() && scene.mention(at) == null && isDefiniteAdjective(at)) {
      at++;
    }
    return at;
  }

  private boolean isDefiniteAdjective(int i) {
    for (Reading reading : scene.words.of(i)) {
      if (reading.article()
          && !reading.hasProclitic()
          && reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token can be the first of a noun phrase without a preposition. */
  boolean begins(int i) {
    if (scene.isQuotationMark(i)) {
      return true;
    }
    if (!scene.token(i).isWord() || scene.isPreposition(i) || scene.time(i) != null) {
      return scene.token(i).kind() == Token.Kind.NUMBER && scene.time(i) == null;
    }
    if (scene.isVerb(i)) {
      return false;
    }
    for (Reading reading : scene.words.of(i)) {
      if (isPlainNominal(reading)) {
        return true;
      }
    }
    return scene.words.of(i).isEmpty()
        && (scene.mentionFrom(i) != null || scene.form(i).startsWith("ال"));
  }

  /** After the subject a word that could be a verb or a noun is a noun: أدان الوزير نفي الشركة. */
  boolean beginsAfterSubject(int i) {
    boolean noun = false;
    for (Reading reading : scene.words.of(i)) {
      noun |= isPlainNominal(reading) && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
    }
    return (noun && !scene.isPreposition(i) && scene.time(i) == null) || begins(i);
  }

  /**
   * Whether a token can be a verbal noun without ال, although it can be a verb too: نفى طرد السفير.
   */
  boolean beginsWithAct(int i) {
    for (Reading reading : scene.words.of(i)) {
      boolean noun =
          reading.inflection().tense() == Tense.VERBAL_NOUN
              || reading.lexeme().partOfSpeech() == PartOfSpeech.NOUN;
      if (noun && !reading.article() && isPlainNominal(reading)) {
        return scene.mention(i) == null;
      }
    }
    return false;
  }

  /** Whether a token can be a verbal noun without ال. */
  boolean beginsWithVerbalNoun(int i) {
    for (Reading reading : scene.words.of(i)) {
      if (reading.inflection().tense() == Tense.VERBAL_NOUN && !reading.article()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token's likeliest reading is a verbal noun, with ال or without. */
  boolean isAct(int i) {
    List<Reading> readings = scene.words.of(i);
    return !readings.isEmpty()
        && readings.get(0).inflection().tense() == Tense.VERBAL_NOUN
        && !readings.get(0).hasProclitic();
  }

  private static boolean isPlainNominal(Reading reading) {
    return !reading.isFiniteVerb() && reading.preposition() == 0 && reading.conjunction() == 0;
  }

  private static boolean isPlainNoun(Reading reading) {
    return reading.lexeme().partOfSpeech() == PartOfSpeech.NOUN && !reading.hasProclitic();
  }

  /** Whether a token is a noun under a preposition of one letter written together with it. */
  boolean beginsWith(char preposition, int i) {
    String form = scene.form(i);
    if (form.length() < 3 || form.charAt(0) != preposition) {
      return false;
    }
    List<Reading> readings = scene.words.of(i);
    if (!readings.isEmpty() && isPlainNoun(readings.get(0))) {
      // لجنة is a committee rather than for a paradise
      return false;
    }
    for (Reading reading : readings) {
      if (reading.preposition() == preposition && reading.conjunction() == 0) {
        return true;
      }
    }
    ActorMention mention = scene.mentionFrom(i);
    if (mention != null) {
      return mention.span().start() > scene.token(i).span().start();
    }
    // an unread word is one with a preposition only if ال shows it: بنغازي is a name
    return scene.words.of(i).isEmpty() && form.length() > 4 && form.startsWith("ال", 1);
  }

  /**
   * Past the names that go on with a subject: those joined by و (عمان وبغداد), and the name of a
   * holder of office after a comma (سفير الأردن، سامر خليل).
   */
  int afterNames(ActorMention subject, Sentence sentence) {
    int at = subject.end();
    while (at + 1 < sentence.end()) {
      ActorMention next = scene.mentionFrom(at);
      boolean joined = next != null && scene.form(at).charAt(0) == 'و';
      if (next == null && scene.isComma(at) && subject.kind() == MentionKind.TITLE) {
        next = scene.mentionFrom(at + 1);
        joined =
            next != null
                && next.kind() == MentionKind.NAME
                && scene.cast.actors().get(next.actor()).kind() == EntityKind.PERSON;
      }
      if (next == null
          || !joined
          || next.role() != ActorMention.Use.NOUN
          || next.end() >= sentence.end()) {
        return at;
      }
      at = next.end();
    }
    return at;
  }

  /** Past a relative clause on the subject: the comma after it that a plain noun follows. */
  int afterRelative(int from, Sentence sentence) {
    int at = from < sentence.end() && scene.isComma(from) ? from + 1 : from;
    if (at >= sentence.end() || !scene.isRelativePronoun(at)) {
      return from;
    }
    for (int i = at + 1; i + 1 < Math.min(sentence.end(), at + LONGEST_RELATIVE); i++) {
      if (scene.isComma(i)
          && !scene.isPreposition(i + 1)
          && (begins(i + 1) || beginsWithAct(i + 1))) {
        return i;
      }
    }
    return from;
  }
}
