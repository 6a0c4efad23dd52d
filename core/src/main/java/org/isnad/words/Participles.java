package org.isnad.words;

import org.isnad.model.Tense;

/** The participles (اسم الفاعل واسم المفعول) in all genders, numbers and cases. */
final class Participles {
  private final VerbEntry verb;
  private final Forms forms;

  Participles(VerbEntry verb, Forms forms) {
    this.verb = verb;
    this.forms = forms;
  }

  void generate() {
    if (verb.present().isEmpty()) {
      return;
    }
    decline(verb.isFirst() ? firstActive() : "مu" + activeStem(), Tense.ACTIVE_PARTICIPLE);
    decline(verb.isFirst() ? firstPassive() : "مu" + passiveStem(), Tense.PASSIVE_PARTICIPLE);
  }

  private void decline(String sounds, Tense tense) {
    Declension declension = new Declension(forms, tense);
    for (String written : Spelling.of(Sounds.settle(sounds))) {
      if (Sounds.endsLong(sounds)) {
        declension.longA(written);
      } else if (sounds.endsWith("iي")) {
        declension.defective(written);
      } else {
        declension.strong(written);
      }
    }
  }

  /** فاعل: كاتب، قائل، مادّ، رامٍ، جاءٍ. */
  private String firstActive() {
    char c1 = verb.radical(0);
    char c2 = verb.radical(1);
    char c3 = verb.radical(2);
    if (verb.isDoubled()) {
      return c1 + "A" + c2 + c3;
    }
    if (verb.isHollow()) {
      return c1 + "A" + Sounds.HAMZA + "i" + (c3 == Sounds.HAMZA ? Sounds.YA : c3);
    }
    boolean defective = verb.isDefective();
    return c1 + "A" + c2 + "i" + (defective ? Sounds.YA : c3);
  }

  /** مفعول: مكتوب، مقول، مبيع، مدعوّ، مرميّ. */
  private String firstPassive() {
    char c1 = verb.radical(0);
    char c2 = verb.radical(1);
    char c3 = verb.radical(2);
    String start = "مa" + c1;
    if (verb.isHollow()) {
      return start + (c2 == Sounds.YA ? "iي" : "uو") + c3;
    }
    if (verb.isDefective()) {
      boolean w = c3 == Sounds.WAW && Sounds.last(verb.perfect(), 0) == 'A';
      return start + c2 + (w ? "uوو" : "iيي");
    }
    return start + c2 + "uو" + c3;
  }

  /** The present, its last vowel i: متحدّث beside يتحدّث. */
  private String activeStem() {
    String stem = verb.present();
    if (verb.isHollow() || verb.isDoubled() || stem.endsWith("iي")) {
      return stem;
    }
    if (Sounds.endsLong(stem)) {
      return Sounds.cut(stem, 1) + "iي";
    }
    return Sounds.cut(stem, 2) + "i" + Sounds.last(stem, 0);
  }

  /** The present, its last vowel a: مؤكَّد, مقام. */
  private String passiveStem() {
    String stem = verb.present();
    if (stem.endsWith("iي")) {
      stem = Sounds.cut(stem, 2) + "Y";
    }
    if (verb.isHollow() && Sounds.last(stem, 1) != 'A') {
      return Sounds.cut(stem, 3) + "A" + Sounds.last(stem, 0);
    }
    return Sounds.endsLong(stem) || verb.isHollow() || verb.isDoubled()
        ? stem
        : Sounds.cut(stem, 2) + "a" + Sounds.last(stem, 0);
  }
}
