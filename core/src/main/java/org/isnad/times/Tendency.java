package org.isnad.times;

import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.Words;

/**
 * Whether what is said around an expression lies behind or ahead: the nearest verb or word before
 * it in the sentence that tells, else the nearest one after it.
 */
final class Tendency {
  private static final int REACH = 30;

  /** An expression so near the start of its sentence is told by what follows. */
  private static final int OPENING = 3;

  private static final int AHEAD = 6;

  private final Scan s;
  private final Words words;

  Tendency(Scan s, Words words) {
    this.s = s;
    this.words = words;
  }

  /** -1 behind, 1 ahead, 0 untold. */
  int of(int first, int end) {
    Sentence sentence = sentence(first);
    boolean until = false;
    if (s.is(first - 1, "من") && isFrom(first - 2)) {
      return 1;
    }
    for (int i = first - 1; i >= Math.max(sentence.first(), first - REACH); i--) {
      if (i == first - 1 && (s.is(i, "حتي") || s.is(i, "قبل") || s.is(i, "بحلول"))) {
        until = true;
        continue;
      }
      int told = told(i, until);
      if (told != 0) {
        return told;
      }
    }
    if (first - sentence.first() <= OPENING) {
      for (int i = end; i < Math.min(sentence.end(), end + AHEAD); i++) {
        int told = s.is(i, "ان") ? -1 : told(i, false);
        if (told != 0) {
          return told;
        }
      }
    }
    return until ? 1 : 0;
  }

  /** اعتبارا من الأربعاء: from then on. */
  private boolean isFrom(int i) {
    return s.is(i, "اعتبارا") || s.is(i, "ابتداء") || s.is(i, "بدءا");
  }

  private Sentence sentence(int token) {
    Sentence sentence = s.sentence(token);
    return sentence == null ? new Sentence(0, s.size(), 0, Sentence.Part.BODY) : sentence;
  }

  private int told(int i, boolean until) {
    Term cue = s.term(i, Role.TENDENCY);
    if (cue != null) {
      return cue.value();
    }
    String form = s.token(i).form();
    if (isFuture(form)) {
      return 1;
    }
    if (isFemininePast(form)) {
      return -1;
    }
    boolean may = s.is(i - 1, "قد");
    Tense tense = tense(i);
    return switch (tense) {
      case PERFECT -> -1;
      case IMPERFECT, SUBJUNCTIVE, JUSSIVE -> {
        if (until || may) {
          yield 1;
        }
        yield s.is(i - 1, "لم") || s.is(i - 1, "كان") ? -1 : 0;
      }
      case IMPERATIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, VERBAL_NOUN, NONE ->
          may && isPresent(form) ? 1 : 0;
    };
  }

  /** The tense that a token is likeliest in; {@code NONE} where it is no verb. */
  private Tense tense(int i) {
    List<Reading> readings = words.of(i);
    if (readings.isEmpty() || !readings.get(0).isFiniteVerb()) {
      return Tense.NONE;
    }
    boolean past = false;
    boolean noun = false;
    for (Reading reading : readings) {
      past |= reading.inflection().tense() == Tense.PERFECT;
      noun |= !reading.isFiniteVerb();
    }
    if (noun && followsVerb(i)) {
      return Tense.NONE;
    }
    Tense first = readings.get(0).inflection().tense();
    // التي تعرض لها, and nobody is told to in the press
    boolean relative = s.is(i - 1, "التي") || s.is(i - 1, "الذي");
    return past && (relative || first == Tense.IMPERATIVE) ? Tense.PERFECT : first;
  }

  /** سيلتقي, وستعقد: س before a present, in a word long enough to be one. */
  private static boolean isFuture(String form) {
    int at = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
    return form.length() >= at + 5
        && form.charAt(at) == 'س'
        && isPresentPrefix(form.charAt(at + 1))
        && !form.endsWith("ة");
  }

  /** سيتم رفع: after a verb or a preposition it is a verbal noun. */
  private boolean followsVerb(int i) {
    return i > 0
        && (s.has(i - 1, Role.AT)
            || s.has(i - 1, Role.TENDENCY)
            || isFuture(s.token(i - 1).form()));
  }

  /** استضافت, وأكدت: no noun in ات, no بيت or كويت. */
  private static boolean isFemininePast(String form) {
    int length = form.length();
    if (length < 4 || form.charAt(length - 1) != 'ت' || form.startsWith("ال")) {
      return false;
    }
    char before = form.charAt(length - 2);
    return before != 'ا' && before != 'و' && before != 'ي' && !isPresentPrefix(form.charAt(0));
  }

  private static boolean isPresent(String form) {
    return form.length() >= 4 && isPresentPrefix(form.charAt(0)) && !form.endsWith("ة");
  }

  private static boolean isPresentPrefix(char c) {
    return c == 'ي' || c == 'ت' || c == 'ن';
  }
}
