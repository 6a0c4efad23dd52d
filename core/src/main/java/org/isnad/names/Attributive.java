package org.isnad.names;

import java.util.List;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.PersonName;

/**
 * Tells an adjective (نعت) from the person whom the same word names: الحوار [السياسي] and القوات
 * [الموالية] name nobody, وقال [السياسي] does.
 */
final class Attributive {
  private final Passage passage;
  private final NameWords nameWords;
  private final FunctionWords functionWords;

  Attributive(Passage passage, NameTables tables) {
    this.passage = passage;
    this.nameWords = tables.words();
    this.functionWords = tables.functionWords();
  }

  /** Whether a phrase of one word is an adjective of the noun before it. */
  boolean is(Piece piece) {
    return piece.end() == piece.first() + 1
        && piece.preposition() == 0
        && piece.conjunction() != 'ف'
        && is(piece.first(), piece.conjunction() != 0);
  }

  /** A word after its noun, or joined with و to another adjective of it. */
  private boolean is(int at, boolean joined) {
    if (!passage.hasBefore(at)
        || !passage.isWord(at - 1)
        || (functionWords.contains(passage.token(at - 1)) && !isNegated(at))) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (mayQualify(reading) && isNegated(at)) {
        return true;
      }
      if (mayQualify(reading) && (joined ? goesOn(at - 1, reading) : qualifies(at - 1, reading))) {
        return true;
      }
    }
    return false;
  }

  /** غير [المسؤولة], شبه [العسكرية]: what somebody or something is not, or not quite. */
  private boolean isNegated(int at) {
    return nameWords.negating.contains(passage.form(at - 1));
  }

  private static boolean mayQualify(Reading reading) {
    return (isAdjective(reading) || isParticiple(reading))
        && reading.preposition() == 0
        && reading.suffix() == null
        && reading.inflection().number() != GrammaticalNumber.DUAL;
  }

  private static boolean isAdjective(Reading reading) {
    return reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE;
  }

  private static boolean isParticiple(Reading reading) {
    Tense tense = reading.inflection().tense();
    return tense == Tense.ACTIVE_PARTICIPLE || tense == Tense.PASSIVE_PARTICIPLE;
  }

  /** أمنية ودبلوماسية: the word before و is an adjective too, of the same form. */
  private boolean goesOn(int before, Reading word) {
    for (Reading reading : passage.readings(before)) {
      if (mayQualify(reading)
          && reading.article() == word.article()
          && reading.inflection().gender().agreesWith(word.inflection().gender())
          && reading.inflection().number() == word.inflection().number()) {
        return is(before, reading.conjunction() != 0);
      }
    }
    return false;
  }

  private boolean qualifies(int noun, Reading word) {
    List<Reading> readings = passage.readings(noun);
    if (isSubject(noun, word)) {
      return false;
    }
    if (readings.isEmpty()) {
      return passage.hasArticle(noun) && word.article() && agreesByEnding(noun, word);
    }
    if (readings.get(0).isFiniteVerb()) {
      return false;
    }
    String form = passage.form(noun);
    boolean governs =
        !word.article()
            && (nameWords.harms.contains(form) || nameWords.countingForms.contains(form));
    boolean possessed = isPossessed(noun);
    for (Reading reading : readings) {
      boolean head = !governs && isHead(reading) && (reading.suffix() == null || possessed);
      if (head && agree(reading, word) && (!arePeople(word) || isNamed(noun))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word with a pronoun is surely a noun, and names nobody who goes on: حملتها العسكرية,
   * but not فرضها الرئيس, شكره السياسي فلان.
   */
  private boolean isPossessed(int noun) {
    for (Reading reading : passage.readings(noun)) {
      if (reading.isFiniteVerb()) {
        return false;
      }
    }
    Piece next = passage.piece(noun + 2);
    return next == null || !next.bare() || !(next.is(PersonName.class) || next.is(Nisba.class));
  }

  /** استقبل المدير [الموظف]: after a verb and its subject stands rather an object. */
  private boolean isSubject(int noun, Reading word) {
    if (!isNamed(noun) || !passage.hasBefore(noun) || isFeminineSingular(word)) {
      return false;
    }
    for (Reading reading : passage.readings(noun - 1)) {
      if (reading.isFiniteVerb()) {
        return true;
      }
    }
    return nameWords.harms.contains(passage.form(noun - 1));
  }

  /** العسكريون is of people, and names them if no table has its noun: الملحقون العسكريون. */
  private static boolean arePeople(Reading word) {
    return word.inflection().number() == GrammaticalNumber.PLURAL
        && word.inflection().gender() != Gender.FEMININE;
  }

  private boolean isNamed(int noun) {
    return passage.piece(noun) != null;
  }

  private static boolean isHead(Reading reading) {
    return !reading.isFiniteVerb()
        && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE
        && (reading.suffix() == null || reading.inflection().tense() != Tense.VERBAL_NOUN);
  }

  /** A word that the lexicon doesn't know shows gender and number by its ending alone. */
  private boolean agreesByEnding(int noun, Reading word) {
    String form = passage.form(noun);
    boolean feminine = form.endsWith("ة") || form.endsWith("ات");
    return word.inflection().number() == GrammaticalNumber.SINGULAR
        && feminine == (word.inflection().gender() == Gender.FEMININE);
  }

  private static boolean agree(Reading head, Reading word) {
    // حملتها العسكرية: a pronoun makes its noun definite
    boolean definite = head.article() || head.suffix() != null;
    if (definite != word.article()) {
      return false;
    }
    GrammaticalNumber number = head.inflection().number();
    boolean thing = number == GrammaticalNumber.PLURAL && isFeminineSingular(word);
    if (thing) {
      return true;
    }
    // without ال a participle may as well be the genitive: بيت معتقل
    return (isAdjective(word) || word.article())
        && number == word.inflection().number()
        && head.inflection().gender().agreesWith(word.inflection().gender())
        && (number == GrammaticalNumber.SINGULAR
            || head.inflection().accusativeOrGenitive()
                == word.inflection().accusativeOrGenitive());
  }

  private static boolean isFeminineSingular(Reading word) {
    return word.inflection().gender() == Gender.FEMININE
        && word.inflection().number() == GrammaticalNumber.SINGULAR;
  }
}
