package org.isnad.names;

import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.model.Words;

/**
 * Tells that an article is told by an I, so that its author (الكاتب) is somebody who speaks in it.
 * Only a past that is written with its vowel proves that: كتبتُ, where كتبت could be "she wrote".
 */
final class Authorship {
  /** TEH with ARABIC DAMMA, the ending of the first person. */
  private static final String ENDING = "ت\u064F";

  /** What a line of a dialogue begins with. */
  private static final Set<String> DIALOGUE = Set.of("-", "–", "—", ">", "*", "س", "ج");

  /** So many questions make an interview. */
  private static final int QUESTIONS = 3;

  private final Layout layout;
  private final Words words;

  Authorship(Layout layout, Words words) {
    this.layout = layout;
    this.words = words;
  }

  /** Whether the author says I outside of quotations. */
  boolean isTold() {
    for (int i = 0; i < layout.tokens().size(); i++) {
      Token token = layout.tokens().get(i);
      if (token.span().length() > ENDING.length()
          && layout.text().startsWith(ENDING, token.span().end() - ENDING.length())
          && isFirstPerson(i)
          && !isQuoted(i)) {
        return !isInterview();
      }
    }
    return false;
  }

  /** In questions and answers, or lines of a dialogue, it is somebody else who says I. */
  private boolean isInterview() {
    int questions = 0;
    for (Sentence sentence : layout.sentences()) {
      String first = layout.tokens().get(sentence.first()).form();
      String last = layout.tokens().get(sentence.end() - 1).form();
      if (last.equals("؟") || last.equals("?")) {
        questions++;
      }
      if (sentence.part() == Sentence.Part.BODY && DIALOGUE.contains(first)) {
        return true;
      }
    }
    return questions >= QUESTIONS;
  }

  private boolean isFirstPerson(int i) {
    for (Reading reading : words.of(i)) {
      if (reading.isFiniteVerb()
          && reading.inflection().person() == 1
          && reading.inflection().tense() == Tense.PERFECT) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(int i) {
    for (Quotation quotation : layout.quotations()) {
      if (quotation.contains(i)) {
        return true;
      }
    }
    return false;
  }

  /** The author as an actor, whom no words of the article need to name. */
  static Actor author(int index) {
    return new Actor(
        index,
        EntityKind.PERSON,
        "الكاتب",
        "author of the article",
        null,
        null,
        null,
        null,
        Gender.EITHER,
        GrammaticalNumber.SINGULAR,
        List.of(Actor.AUTHOR));
  }
}
