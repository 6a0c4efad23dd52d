package org.isnad.words;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Tense;

/**
 * Features as the tables write them: {@code 3fp.impf}, {@code 3ms.perf.pass}, {@code actpart},
 * {@code passpart.fp}, {@code masdar}, {@code p}, {@code ms.acc}, {@code mp.obl}. What is not said
 * may be anything.
 */
final class Features {
  private static final Pattern FINITE =
      Pattern.compile("([123])([mf]?)([sdp])\\.(perf|impf|subj|juss|imp)(\\.pass)?");
  private static final Pattern NOMINAL =
      Pattern.compile("(actpart|passpart|masdar)?\\.?([mf]?)([sdp]?)(\\.acc|\\.obl)?");

  private Features() {}

  /** A test for the cells that have the features; empty if they can't be read. */
  static Optional<IntPredicate> of(String features) {
    Matcher finite = FINITE.matcher(features);
    if (finite.matches()) {
      int person = Integer.parseInt(finite.group(1));
      Gender gender = gender(finite.group(2));
      GrammaticalNumber number = number(finite.group(3));
      Tense tense = tense(finite.group(4));
      boolean passive = finite.group(5) != null;
      return Optional.of(
          cell -> {
            Inflection i = Cell.inflection(cell);
            return i.tense() == tense
                && i.person() == person
                && i.gender().agreesWith(gender)
                && i.number() == number
                && i.passive() == passive;
          });
    }
    Matcher nominal = NOMINAL.matcher(features);
    if (features.isEmpty() || !nominal.matches()) {
      return Optional.empty();
    }
    Tense tense = nominal.group(1) == null ? Tense.NONE : tense(nominal.group(1));
    Gender gender = gender(nominal.group(2));
    Optional<GrammaticalNumber> number =
        nominal.group(3).isEmpty() ? Optional.empty() : Optional.of(number(nominal.group(3)));
    String mark = nominal.group(4) == null ? "" : nominal.group(4);
    return Optional.of(
        cell -> {
          Inflection i = Cell.inflection(cell);
          return i.tense() == tense
              && i.gender().agreesWith(gender)
              && (number.isEmpty() || i.number() == number.get())
              && (!mark.equals(".acc") || i.indefiniteAccusative())
              && (!mark.equals(".obl") || i.accusativeOrGenitive());
        });
  }

  private static Gender gender(String letter) {
    return switch (letter) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      default -> Gender.EITHER;
    };
  }

  private static GrammaticalNumber number(String letter) {
    return switch (letter) {
      case "d" -> GrammaticalNumber.DUAL;
      case "p" -> GrammaticalNumber.PLURAL;
      default -> GrammaticalNumber.SINGULAR;
    };
  }

  private static Tense tense(String word) {
    return switch (word) {
      case "perf" -> Tense.PERFECT;
      case "impf" -> Tense.IMPERFECT;
      case "subj" -> Tense.SUBJUNCTIVE;
      case "juss" -> Tense.JUSSIVE;
      case "imp" -> Tense.IMPERATIVE;
      case "actpart" -> Tense.ACTIVE_PARTICIPLE;
      case "passpart" -> Tense.PASSIVE_PARTICIPLE;
      case "masdar" -> Tense.VERBAL_NOUN;
      default -> Tense.NONE;
    };
  }
}
