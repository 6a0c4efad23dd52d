package org.isnad.names;

import java.util.List;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.script.Folding;

/**
 * What agrees with what: the adjectives that may go on a noun, and the gender and number that a
 * noun tells by its form.
 */
final class Agreement {
  private final Passage passage;
  private final FunctionWords functionWords;
  private final NameWords nameWords;

  Agreement(Passage passage, FunctionWords functionWords, NameWords nameWords) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.functionWords = functionWords;
  }

  /** مسؤول رفيع, خبراء مستقلون: an adjective without ال or pronoun; false past the end. */
  boolean isIndefiniteAdjective(int at) {
    if (!passage.has(at) || !isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isPlainAdjective(reading, passage.form(at))
          && !reading.article()
          && reading.suffix() == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is an adjective with ال after a definite noun, without it after another. */
  boolean isAdjective(int at, boolean definite) {
    if (!isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isPlainAdjective(reading, passage.form(at)) && reading.article() == definite) {
        return true;
      }
    }
    return false;
  }

  /** Whether an adjective is not of the other gender: قناة فضائية, but not عام after it. */
  boolean mayAgree(int at, Draft head) {
    if (head.number != GrammaticalNumber.SINGULAR || head.gender == Gender.EITHER) {
      return true;
    }
    for (Reading reading : passage.readings(at)) {
      if (isPlainAdjective(reading, passage.form(at))
          && reading.inflection().gender().agreesWith(head.gender)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an adjective with ال is of a title: of its gender, number and case. A participle counts
   * for several only, since one may well be the object: منح الوزير الفائز.
   */
  boolean isAdjectiveOf(int at, Draft title, String head) {
    if (!isContentWord(at) || title.number == GrammaticalNumber.DUAL) {
      return false;
    }
    String form = passage.form(at);
    boolean several = title.number == GrammaticalNumber.PLURAL;
    if (!several && isNoun(at)) {
      // تفقد الوزير الموقع: the object
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      boolean adjective =
          isPlainAdjective(reading, form)
              && (several || reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE);
      if (adjective
          && reading.article()
          && reading.inflection().number() == title.number
          && reading.inflection().gender().agreesWith(title.gender)
          && form.endsWith("ون") == (head.endsWith("ون") || (several && isBroken(head, form)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int at) {
    for (Reading reading : passage.readings(at)) {
      if (reading.lexeme().partOfSpeech() == PartOfSpeech.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** الخبراء القانونيون: a broken plural shows no case. */
  private static boolean isBroken(String head, String adjective) {
    return !head.endsWith("ين") && adjective.endsWith("ون");
  }

  /** The same after و: صحفيون محليون [ومستقلون]. */
  boolean isJoinedAdjective(int at, boolean definite) {
    if (!isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isAdjective(reading, passage.form(at))
          && reading.conjunction() == 'و'
          && reading.preposition() == 0
          && reading.article() == definite
          && isLike(reading, at - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is of the gender and number of the adjective before it. */
  private boolean isLike(Reading word, int before) {
    List<Reading> readings = passage.readings(before);
    for (Reading reading : readings) {
      if (isAdjective(reading, passage.form(before))
          && reading.inflection().number() == word.inflection().number()
          && reading.inflection().gender().agreesWith(word.inflection().gender())) {
        return true;
      }
    }
    // مؤسسات الدولة اللبنانية وواصل فلان: a feminine that no table has still shows that it is one
    return readings.isEmpty()
        && !(passage.form(before).endsWith("ة") && word.inflection().gender() == Gender.MASCULINE);
  }

  private static boolean isPlainAdjective(Reading reading, String form) {
    return isAdjective(reading, form) && !reading.hasProclitic();
  }

  private static boolean isAdjective(Reading reading, String form) {
    Tense tense = reading.inflection().tense();
    boolean adjective =
        reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
            || tense == Tense.ACTIVE_PARTICIPLE
            || tense == Tense.PASSIVE_PARTICIPLE;
    // معتبرا is no dual: an adjective keeps the ن of its dual
    boolean construct =
        reading.inflection().number() == GrammaticalNumber.DUAL && !form.endsWith("ن");
    return adjective && !construct && !reading.inflection().indefiniteAccusative();
  }

  /** Whether a token with ال may go on a body's name as an adjective. */
  boolean isDefiniteNominal(int at) {
    if (!isContentWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.article()
          && !reading.hasProclitic()
          && reading.lexeme().partOfSpeech() != PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private boolean isContentWord(int at) {
    return passage.token(at).isWord() && !functionWords.contains(passage.token(at));
  }

  /** Gives a mention the gender and number of its head, by its reading or else by its ending. */
  void headed(Draft draft, int head, int last) {
    for (Reading reading : passage.readings(head)) {
      if (!reading.isFiniteVerb()) {
        draft.gender = reading.inflection().gender();
        draft.number = reading.inflection().number();
        return;
      }
    }
    String form = passage.form(head);
    if (form.endsWith("ون") || form.endsWith("ين")) {
      draft.gender = Gender.MASCULINE;
      draft.number = GrammaticalNumber.PLURAL;
    } else if (form.endsWith("ة") || passage.form(last).endsWith("ة")) {
      draft.gender = Gender.FEMININE;
    }
  }

  /**
   * The gender of a body: الشرطة and رويترز (وكالة رويترز) are feminine, الجيش is masculine.
   *
   * @param name its name in the tables
   */
  Gender gender(Piece piece, String name) {
    String first = passage.form(piece.first());
    if (first.endsWith("ة") || first.endsWith("ات")) {
      return Gender.FEMININE;
    }
    int space = name.indexOf(' ');
    String head = Folding.foldWord(space < 0 ? name : name.substring(0, space));
    if (!plain(first.substring(piece.stripped())).equals(plain(head))) {
      boolean alone = piece.end() - piece.first() == 1 && !first.startsWith("ال");
      boolean strange = passage.readings(piece.first()).isEmpty() && !first.startsWith("ال");
      return (alone || strange) && head.endsWith("ة") ? Gender.FEMININE : Gender.EITHER;
    }
    for (Reading reading : passage.readings(piece.first())) {
      if (!reading.isFiniteVerb() && reading.inflection().number() != GrammaticalNumber.DUAL) {
        boolean plural = reading.inflection().number() == GrammaticalNumber.PLURAL;
        return plural ? Gender.FEMININE : reading.inflection().gender();
      }
    }
    return Gender.EITHER;
  }

  private static String plain(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  /** The gender of a state: feminine, but for those that take either (العراق, لبنان). */
  Gender stateGender(Piece piece) {
    String first = passage.form(piece.first()).substring(piece.stripped());
    boolean alone = piece.end() - piece.first() == 1;
    if (nameWords.eitherStates.contains(first)) {
      return Gender.EITHER;
    }
    return alone || first.endsWith("ة") || first.endsWith("ات") ? Gender.FEMININE : Gender.EITHER;
  }
}
