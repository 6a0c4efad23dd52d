package org.isnad.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Tense;

/**
 * Declines a written noun, adjective or participle: cases as far as writing shows them, the forms
 * before ال, before a genitive and before a pronoun.
 */
final class Declension {
  private static final int NAMED = Cell.FREE | Cell.ARTICLE | Cell.PREPOSITION;
  private static final int ALL = NAMED | Cell.BOUND;
  private static final int AFTER_PREPOSITION = Cell.BOUND | Cell.PREPOSITION;
  private static final int CONSTRUCT = Cell.FREE | Cell.BOUND;

  private final Forms forms;
  private final Tense tense;

  Declension(Forms forms, Tense tense) {
    this.forms = forms;
    this.tense = tense;
  }

  /** A participle or adjective with regular feminine and plurals: مشير، مشيرة، مشيرون، مشيرات. */
  void strong(String masculine) {
    singular(masculine, Gender.MASCULINE);
    dual(masculine, Gender.MASCULINE);
    masculinePlural(masculine);
    for (String stem : before(masculine, 'a')) {
      singular(stem + "ة", Gender.FEMININE);
      dual(stem + "ة", Gender.FEMININE);
    }
    femininePlural(masculine, Gender.FEMININE);
  }

  /** المعطي without its ي: معط; الجائي: جاء. */
  private static String withoutYa(String noun) {
    String base = Sounds.cut(noun, 1);
    return base.endsWith("ائ") ? Sounds.cut(base, 1) + "ء" : base;
  }

  /** One with a final ي that is lost when indefinite: المعطي, معطٍ. */
  void defective(String masculine) {
    defectiveNoun(masculine, Gender.MASCULINE);
    String base = withoutYa(masculine);
    masculinePluralOf(before(base, 'u'), before(base, 'i'));
    singular(masculine + "ة", Gender.FEMININE);
    dual(masculine + "ة", Gender.FEMININE);
    femininePlural(masculine, Gender.FEMININE);
  }

  /** A noun with such a ي: التحدي, تحدٍّ, تحديات. */
  void defectiveNoun(String noun, Gender gender) {
    int cell = Cell.nominal(tense, gender, GrammaticalNumber.SINGULAR);
    forms.add(noun, cell, ALL);
    forms.add(withoutYa(noun), cell, Cell.FREE | Cell.PREPOSITION);
    forms.add(noun + "ا", Cell.indefiniteAccusative(cell), Cell.FREE);
    dual(noun, gender);
    if (tense == Tense.VERBAL_NOUN) {
      femininePlural(noun, gender);
    }
  }

  /** A passive participle in ى: معطى، معطاة، معطون، معطيات. */
  void longA(String masculine) {
    singular(masculine, Gender.MASCULINE);
    dual(masculine, Gender.MASCULINE);
    String base = Sounds.cut(masculine, 1);
    masculinePluralOf(List.of(base), List.of(base));
    singular(base + "اة", Gender.FEMININE);
    dual(base + "اة", Gender.FEMININE);
    femininePlural(masculine, Gender.FEMININE);
  }

  void singular(String noun, Gender gender) {
    inflected(noun, gender, GrammaticalNumber.SINGULAR);
  }

  /** A singular or broken plural with its indefinite accusative and the form before pronouns. */
  void inflected(String noun, Gender gender, GrammaticalNumber number) {
    int cell = Cell.nominal(tense, gender, number);
    forms.add(noun, cell, NAMED);
    switch (noun.charAt(noun.length() - 1)) {
      case 'ة' -> forms.add(Sounds.cut(noun, 1) + "ت", cell, AFTER_PREPOSITION);
      case 'ى' -> forms.add(Sounds.cut(noun, 1) + "ا", cell, AFTER_PREPOSITION);
      case 'أ', 'ؤ', 'ئ', 'ء' -> {
        forms.add(noun, cell, AFTER_PREPOSITION);
        forms.add(before(noun, 'a'), cell, Cell.BOUND);
        forms.add(before(noun, 'u'), cell, Cell.BOUND);
        forms.add(before(noun, 'i'), cell, AFTER_PREPOSITION);
        if (!noun.endsWith("اء") && !noun.endsWith("أ")) {
          accusative(noun, cell);
        }
      }
      case 'ا' -> forms.add(noun, cell, Cell.BOUND);
      default -> {
        forms.add(noun, cell, Cell.BOUND);
        if (!isDiptote(noun, number)) {
          accusative(noun, cell);
        }
      }
    }
  }

  private void accusative(String noun, int cell) {
    for (String stem : before(noun, 'a')) {
      forms.add(stem + "ا", Cell.indefiniteAccusative(cell), Cell.FREE);
    }
  }

  /** Broken plurals such as مصادر and تقارير take no tanwin. */
  private static boolean isDiptote(String noun, GrammaticalNumber number) {
    int length = noun.length();
    return number == GrammaticalNumber.PLURAL
        && (length == 5 || length == 6)
        && noun.charAt(2) == 'ا'
        && (length == 5 || noun.charAt(4) == 'ي');
  }

  void dual(String noun, Gender gender) {
    int cell = Cell.nominal(tense, gender, GrammaticalNumber.DUAL);
    for (String stem : dualStems(noun)) {
      forms.add(join(stem, "ان"), cell, Cell.FREE | Cell.ARTICLE);
      forms.add(join(stem, "ا"), cell, CONSTRUCT);
      forms.add(stem + "ين", Cell.oblique(cell), NAMED);
      forms.add(stem + "ي", Cell.oblique(cell), CONSTRUCT | Cell.PREPOSITION);
    }
  }

  private static List<String> dualStems(String noun) {
    return switch (noun.charAt(noun.length() - 1)) {
      case 'ة' -> List.of(Sounds.cut(noun, 1) + "ت");
      case 'ى' -> List.of(Sounds.cut(noun, 1) + "ي");
      case 'ا' -> List.of(Sounds.cut(noun, 1) + "و", Sounds.cut(noun, 1) + "ي");
      default -> before(noun, 'a');
    };
  }

  /** أبو، أبا، أبي before a genitive or a pronoun. */
  void fiveNouns(String noun) {
    int cell = Cell.nominal(tense, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
    forms.add(noun + "و", cell, CONSTRUCT);
    forms.add(noun + "ا", cell, CONSTRUCT);
    forms.add(noun + "ي", Cell.oblique(cell), CONSTRUCT | Cell.PREPOSITION);
  }

  void masculinePlural(String noun) {
    masculinePluralOf(before(noun, 'u'), before(noun, 'i'));
  }

  /** A sound plural whose stem is given: محام for محامون of محامي. */
  void masculinePlural(String stem, String singular) {
    boolean regular = before(singular, 'u').contains(stem);
    masculinePluralOf(
        regular ? before(singular, 'u') : List.of(stem),
        regular ? before(singular, 'i') : List.of(stem));
  }

  private void masculinePluralOf(List<String> beforeU, List<String> beforeI) {
    int cell = Cell.nominal(tense, Gender.MASCULINE, GrammaticalNumber.PLURAL);
    for (String stem : beforeU) {
      forms.add(stem + "ون", cell, Cell.FREE | Cell.ARTICLE);
      forms.add(stem + "و", cell, CONSTRUCT);
    }
    for (String stem : beforeI) {
      forms.add(stem + "ين", Cell.oblique(cell), NAMED);
      forms.add(stem + "ي", Cell.oblique(cell), CONSTRUCT | Cell.PREPOSITION);
    }
  }

  /** The plural in ات of a singular: تصريحات، دعوات، مستويات، مباريات. */
  void femininePlural(String noun, Gender gender) {
    int cell = Cell.nominal(tense, gender, GrammaticalNumber.PLURAL);
    String base = noun.endsWith("اة") ? Sounds.cut(noun, 2) + "ي" : noun;
    base = base.endsWith("ة") ? Sounds.cut(base, 1) : base;
    base = base.endsWith("ى") ? Sounds.cut(base, 1) + "ي" : base;
    for (String stem : before(base, 'a')) {
      forms.add(join(stem, "ات"), cell, ALL);
    }
  }

  /** Hamza on alif and a long a become madda: منشأ, منشآت. */
  private static String join(String stem, String ending) {
    return stem.endsWith("أ") ? Sounds.cut(stem, 1) + "آ" + ending.substring(1) : stem + ending;
  }

  /** A plural in ات given as a word. */
  void givenFemininePlural(String plural, Gender gender) {
    forms.add(plural, Cell.nominal(tense, gender, GrammaticalNumber.PLURAL), ALL);
  }

  /**
   * The word as it is written before an ending that begins with a vowel, its last hamza on the seat
   * that the vowel asks for: جزء gives جزؤ before u, شيء gives شيئ.
   */
  static List<String> before(String noun, char vowel) {
    int last = noun.length() - 1;
    char hamza = noun.charAt(last);
    if (hamza != 'ء' && hamza != 'أ' && hamza != 'ؤ') {
      return List.of(noun);
    }
    String stem = noun.substring(0, last);
    char previous = last > 0 ? stem.charAt(last - 1) : 'ا';
    Set<String> seats = new LinkedHashSet<>();
    if ((previous == 'ي' && hamza == 'ء') || vowel == 'i') {
      seats.add("ئ");
    } else if (vowel == 'u') {
      seats.add("ؤ");
      seats.add(hamza == 'أ' ? "أ" : Spelling.connects(previous) ? "ئ" : "ء");
    } else if (hamza == 'ء') {
      seats.add(Spelling.connects(previous) && previous != 'و' ? "ئ" : "ء");
    } else {
      seats.add(String.valueOf(hamza));
    }
    return seats.stream().map(seat -> stem + seat).toList();
  }
}
