package org.isnad.words;

import java.util.List;
import java.util.Set;
import org.isnad.model.Tense;

/**
 * The present in its three moods (المضارع المرفوع والمنصوب والمجزوم), active and passive, and the
 * imperative (الأمر).
 */
final class Imperfect {
  private static final List<Tense> MOODS =
      List.of(Tense.IMPERFECT, Tense.SUBJUNCTIVE, Tense.JUSSIVE);
  private static final List<Person> COMMANDED =
      List.of(Person.YOU_M, Person.YOU_F, Person.YOU_TWO, Person.YOU_ALL_M, Person.YOU_ALL_F);

  /** Verbs whose imperative drops its first hamza: كل، خذ، مر. */
  private static final Set<String> CLIPPED = Set.of("ءكل", "ءخذ", "ءمر");

  private final VerbEntry verb;
  private final Forms forms;

  Imperfect(VerbEntry verb, Forms forms) {
    this.verb = verb;
    this.forms = forms;
  }

  void generate() {
    if (verb.present().isEmpty()) {
      return;
    }
    for (Person person : Person.values()) {
      String active = "" + person.prefix + verb.prefixVowel() + verb.present();
      String passive = person.prefix + "u" + passiveStem();
      for (Tense mood : MOODS) {
        add(active, person, mood, mood, false);
        add(passive, person, mood, mood, true);
      }
    }
    if (isCommanded()) {
      for (Person person : COMMANDED) {
        add(commandStem(), person, Tense.JUSSIVE, Tense.IMPERATIVE, false);
      }
    }
  }

  /** Commands of one letter (قِ, رَ) are not written in the press. */
  private boolean isCommanded() {
    String stem = verb.present();
    return !verb.isDefective() || stem.length() > (Sounds.endsLong(stem) ? 2 : 3);
  }

  private void add(String stem, Person person, Tense mood, Tense as, boolean passive) {
    int cell = Cell.finite(as, person, passive);
    boolean suffixed = verb.takesObject() && !passive;
    put(stem, person, mood, cell, suffixed);
    boolean bare = mood == Tense.JUSSIVE && isBare(person);
    if (verb.isDoubled() && bare) {
      String loose = loose(stem);
      forms.add(Spelling.of(loose), cell, Cell.FREE);
      if (suffixed) {
        forms.add(Spelling.beforePronoun(loose), cell, Cell.BOUND);
      }
    }
  }

  private void put(String stem, Person person, Tense mood, int cell, boolean suffixed) {
    forms.add(Spelling.of(form(stem, person, mood, false)), cell, Cell.FREE);
    if (suffixed) {
      forms.add(Spelling.beforePronoun(form(stem, person, mood, true)), cell, Cell.BOUND);
    }
  }

  private static boolean isBare(Person person) {
    return switch (person) {
      case HE, SHE, YOU_M, I, WE -> true;
      case THEY_TWO_M, THEY_TWO_F, THEY_M, THEY_F, YOU_F, YOU_TWO, YOU_ALL_M, YOU_ALL_F -> false;
    };
  }

  private String form(String stem, Person person, Tense mood, boolean bound) {
    if (Sounds.endsLong(stem) || stem.endsWith("iي") || stem.endsWith("uو")) {
      return defective(stem, person, mood, bound);
    }
    boolean full = mood == Tense.IMPERFECT;
    return switch (person) {
      case HE, SHE, YOU_M, I, WE ->
          (mood == Tense.JUSSIVE && verb.isHollow() ? shortened(stem) : stem) + vowel(mood, bound);
      case THEY_TWO_M, THEY_TWO_F, YOU_TWO -> stem + (full ? "Aنi" : "A");
      case THEY_M, YOU_ALL_M -> stem + (full ? "uونa" : bound ? "uو" : "uوO");
      case THEY_F, YOU_ALL_F -> consonantal(stem) + "نa";
      case YOU_F -> stem + (full ? "iينa" : "iي");
    };
  }

  private static String vowel(Tense mood, boolean bound) {
    if (!bound || mood == Tense.JUSSIVE) {
      return "";
    }
    return mood == Tense.IMPERFECT ? "u" : "a";
  }

  private static String defective(String stem, Person person, Tense mood, boolean bound) {
    boolean full = mood == Tense.IMPERFECT;
    boolean inA = Sounds.endsLong(stem);
    String base = Sounds.cut(stem, inA ? 1 : 2);
    String weak = inA ? "aي" : stem.substring(stem.length() - 2);
    String plural = inA ? "aو" : "uو";
    String youF = inA ? "aي" : "iي";
    return switch (person) {
      case HE, SHE, YOU_M, I, WE -> {
        if (mood == Tense.JUSSIVE) {
          yield base + weak.charAt(0);
        }
        yield inA && bound ? base + "A" : stem;
      }
      case THEY_TWO_M, THEY_TWO_F, YOU_TWO -> base + weak + (full ? "Aنi" : "A");
      case THEY_M, YOU_ALL_M -> base + plural + (full ? "نa" : bound ? "" : "O");
      case THEY_F, YOU_ALL_F -> base + weak + "نa";
      case YOU_F -> base + youF + (full ? "نa" : "");
    };
  }

  private String consonantal(String stem) {
    if (verb.isDoubled()) {
      return loose(stem);
    }
    return verb.isHollow() ? shortened(stem) : stem;
  }

  /** يمدّ to يمدد; the imperative مدّ to امدد. */
  private String loose(String stem) {
    if (Sounds.isConsonant(stem.charAt(0)) && stem.length() == 4 && verb.isFirst()) {
      char vowel = stem.charAt(1);
      return wasl(vowel) + stem.charAt(0) + stem.charAt(2) + vowel + stem.charAt(3);
    }
    return Sounds.undouble(stem, 'i');
  }

  /** The long vowel before the last radical made short: يقول to يقل, يخاف to يخف. */
  private static String shortened(String stem) {
    char last = Sounds.last(stem, 0);
    char before = Sounds.last(stem, 1);
    if (before == 'A') {
      return Sounds.cut(stem, 2) + "a" + last;
    }
    return before == Sounds.WAW || before == Sounds.YA ? Sounds.cut(stem, 2) + last : stem;
  }

  private String passiveStem() {
    String stem = verb.present();
    if (verb.isFirst() && verb.radical(0) == Sounds.WAW && stem.charAt(0) != Sounds.WAW) {
      stem = Sounds.WAW + stem;
    }
    if (Sounds.endsLong(stem) || stem.endsWith("iي") || stem.endsWith("uو")) {
      String base = Sounds.cut(stem, Sounds.endsLong(stem) ? 1 : 2);
      return Sounds.melody(base, 'a', 'a') + (Sounds.last(base, 0) == Sounds.YA ? "A" : "Y");
    }
    if (verb.isHollow() && Sounds.last(stem, 1) != 'A') {
      return Sounds.melody(Sounds.cut(stem, 3), 'a', 'a') + "A" + Sounds.last(stem, 0);
    }
    return Sounds.melody(stem, 'a', 'a');
  }

  private String commandStem() {
    String stem = verb.present();
    if (verb.isFirst() && CLIPPED.contains(verb.root())) {
      return stem.substring(1);
    }
    if (verb.form().equals("4")) {
      return Sounds.HAMZA + "a" + stem;
    }
    if (Sounds.isConsonant(stem.charAt(0)) && Sounds.isConsonant(stem.charAt(1))) {
      boolean u = verb.isFirst() && stem.indexOf('u') >= 0;
      return Sounds.settle(wasl(u ? 'u' : 'i') + stem);
    }
    return stem;
  }

  private static String wasl(char vowel) {
    return "" + Sounds.WASL + (vowel == 'u' ? 'u' : 'i');
  }
}
