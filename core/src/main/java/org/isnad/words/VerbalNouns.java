package org.isnad.words;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.model.Gender;
import org.isnad.model.Tense;

/**
 * Verbal nouns (المصادر): those that the row lists, and the regular one of each derived form:
 * تأكيد، مشاركة، إعلان، تحدّ، تعاون، انفجار، اجتماع، استقبال.
 */
final class VerbalNouns {
  private final VerbEntry verb;
  private final Forms forms;

  VerbalNouns(VerbEntry verb, Forms forms) {
    this.verb = verb;
    this.forms = forms;
  }

  void generate() {
    boolean shortened = verb.form().matches("[56]|q2") && verb.isDefective();
    Set<String> written = new LinkedHashSet<>(verb.masdars());
    if (!verb.isFirst() && !verb.present().isEmpty()) {
      String regular = regular();
      written.addAll(Spelling.of(verb.form().startsWith("q") ? regular : Sounds.settle(regular)));
    }
    Declension declension = new Declension(forms, Tense.VERBAL_NOUN);
    for (String masdar : written) {
      if (shortened && !masdar.endsWith("ة")) {
        declension.defectiveNoun(masdar.endsWith("ي") ? masdar : masdar + "ي", Gender.MASCULINE);
      } else {
        Gender gender = masdar.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
        declension.singular(masdar, gender);
        if (gender == Gender.FEMININE || !verb.isFirst()) {
          declension.dual(masdar, gender);
          declension.femininePlural(masdar, gender);
        }
      }
    }
  }

  private String regular() {
    String perfect = verb.perfect();
    return switch (verb.form()) {
      case "2" -> second();
      case "3" -> "مu" + cutWeak(perfect) + (verb.isDefective() ? "Aة" : "aة");
      case "5", "6", "q2" -> risen();
      case "q1" -> cutWeak(perfect) + (verb.isDefective() ? "Aة" : "aة");
      default -> longA();
    };
  }

  private static String cutWeak(String perfect) {
    return Sounds.endsLong(perfect) ? Sounds.cut(perfect, 1) : perfect;
  }

  /** تفعيل, تفعلة for weak and hamzated roots: تأكيد، تسمية، تهنئة. */
  private String second() {
    char c1 = verb.radical(0);
    char c2 = verb.radical(1);
    char c3 = verb.radical(2);
    String start = "تa" + c1 + c2 + "i";
    if (verb.isDefective()) {
      return start + "يaة";
    }
    return c3 == Sounds.HAMZA ? start + c3 + "aة" : start + "ي" + c3;
  }

  /** تفعّل، تفاعل: the last vowel becomes u, before a weak letter i. */
  private String risen() {
    String perfect = verb.perfect();
    if (verb.isDefective()) {
      return cutWeak(perfect) + "iي";
    }
    return verb.isDoubled() ? perfect : Sounds.cut(perfect, 2) + "u" + Sounds.last(perfect, 0);
  }

  /** إفعال، انفعال، افتعال، استفعال: i before, long a in the end. */
  private String longA() {
    String perfect = verb.perfect();
    if (perfect.startsWith("ءA")) {
      perfect = "ءaء" + perfect.substring(2);
    }
    boolean fourthOrTenth = verb.form().equals("4") || verb.form().equals("10");
    if (verb.isHollow()) {
      String start = Sounds.melody(Sounds.cut(perfect, 2), 'i', 'i');
      char last = Sounds.last(perfect, 0);
      return fourthOrTenth ? start + "A" + last + "aة" : start + "iيA" + last;
    }
    if (verb.isDefective()) {
      return Sounds.melody(cutWeak(perfect), 'i', 'i') + "Aء";
    }
    String open = verb.isDoubled() ? Sounds.undouble(perfect, 'a') : perfect;
    String start = Sounds.melody(Sounds.cut(open, 2), 'i', 'i');
    return start + "A" + Sounds.last(open, 0);
  }
}
