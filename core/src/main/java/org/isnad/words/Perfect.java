package org.isnad.words;

import org.isnad.model.Tense;

/** The past (الماضي), active and passive, in all persons. */
final class Perfect {
  private final VerbEntry verb;
  private final Forms forms;

  Perfect(VerbEntry verb, Forms forms) {
    this.verb = verb;
    this.forms = forms;
  }

  void generate() {
    for (Person person : Person.values()) {
      active(person);
      passive(person);
    }
  }

  private void active(Person person) {
    int cell = Cell.finite(Tense.PERFECT, person, false);
    String free = form(verb.perfect(), verb.hiddenLetter(), person, person.perfectEnding);
    forms.add(Spelling.of(free), cell, Cell.FREE);
    if (verb.takesObject()) {
      String bound = form(verb.perfect(), verb.hiddenLetter(), person, person.perfectBoundEnding);
      forms.add(Spelling.beforePronoun(bound), cell, Cell.BOUND);
    }
  }

  private void passive(Person person) {
    if (verb.present().isEmpty()) {
      return;
    }
    int cell = Cell.finite(Tense.PERFECT, person, true);
    String stem = passiveStem();
    forms.add(Spelling.of(form(stem, Sounds.YA, person, person.perfectEnding)), cell, Cell.FREE);
  }

  private String passiveStem() {
    String stem = verb.perfect();
    if (Sounds.endsLong(stem)) {
      stem = Sounds.cut(stem, 1) + "aي";
    }
    boolean first = verb.isDoubled() && verb.isFirst();
    String passive = Sounds.melody(stem, 'u', first ? 'u' : 'i');
    return verb.form().startsWith("q") ? passive : Sounds.settle(passive);
  }

  private String form(String stem, char hidden, Person person, String ending) {
    boolean consonantal = person.isConsonantalInPerfect();
    if (Sounds.endsLong(stem)) {
      return afterLongA(stem, hidden, person, ending);
    }
    if (stem.endsWith("iي")) {
      return person == Person.THEY_M ? Sounds.cut(stem, 2) + ending : stem + ending;
    }
    if (!consonantal) {
      return stem + ending;
    }
    if (Sounds.endsDoubled(stem)) {
      return Sounds.undouble(stem, 'a') + ending;
    }
    return (verb.isHollow() || verb.present().isEmpty() ? shortened(stem) : stem) + ending;
  }

  private static String afterLongA(String stem, char hidden, Person person, String ending) {
    String base = Sounds.cut(stem, 1);
    return switch (person) {
      case HE -> ending.isEmpty() ? stem : base + "A";
      case SHE, THEY_TWO_F -> base + ending;
      case THEY_M -> base + "a" + ending.substring(1);
      default -> base + "a" + hidden + ending;
    };
  }

  /** قال before a consonant: قل; باع: بع; ليس: لس. */
  private String shortened(String stem) {
    char last = Sounds.last(stem, 0);
    if (Sounds.last(stem, 1) == 'A') {
      return Sounds.cut(stem, 2) + shortVowel() + last;
    }
    return Sounds.cut(stem, 2) + (Sounds.last(stem, 1) == 'I' ? "i" : "") + last;
  }

  private String shortVowel() {
    if (!verb.isFirst()) {
      return "a";
    }
    return Sounds.last(verb.present(), 1) == Sounds.WAW ? "u" : "i";
  }
}
