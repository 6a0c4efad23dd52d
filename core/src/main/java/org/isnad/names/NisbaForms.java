package org.isnad.names;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.State;

/**
 * The inflected forms of a nationality adjective: إيراني gives إيرانية, إيرانيان, إيرانيين,
 * إيرانيون, إيرانيات; كوري جنوبي inflects both words and takes the article on both.
 */
final class NisbaForms {
  private NisbaForms() {}

  /** Each form without ال (and, of two words, with it) and what it tells. */
  static Map<String, Nisba> of(State state, String nisba) {
    Map<String, Nisba> forms = new LinkedHashMap<>();
    String[] endings = {"", "ة", "ان", "ين", "تان", "تين", "ون", "ات", "ا"};
    Gender[] genders = {
      Gender.MASCULINE,
      Gender.FEMININE,
      Gender.MASCULINE,
      Gender.MASCULINE,
      Gender.FEMININE,
      Gender.FEMININE,
      Gender.MASCULINE,
      Gender.FEMININE,
      Gender.MASCULINE
    };
    GrammaticalNumber[] numbers = {
      GrammaticalNumber.SINGULAR, GrammaticalNumber.SINGULAR, GrammaticalNumber.DUAL,
      GrammaticalNumber.PLURAL, GrammaticalNumber.DUAL, GrammaticalNumber.DUAL,
      GrammaticalNumber.PLURAL, GrammaticalNumber.PLURAL, GrammaticalNumber.SINGULAR
    };
    String[] words = nisba.split(" ", -1);
    for (int i = 0; i < endings.length; i++) {
      StringBuilder plain = new StringBuilder();
      StringBuilder definite = new StringBuilder();
      for (String word : words) {
        plain.append(plain.isEmpty() ? "" : " ").append(word).append(endings[i]);
        definite.append(definite.isEmpty() ? "ال" : " ال").append(word).append(endings[i]);
      }
      Nisba value = new Nisba(state, genders[i], numbers[i], false);
      forms.putIfAbsent(plain.toString(), value);
      if (words.length > 1) {
        forms.putIfAbsent(definite.toString(), value);
      }
    }
    return forms;
  }
}
