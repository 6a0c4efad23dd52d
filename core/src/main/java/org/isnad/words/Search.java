package org.isnad.words;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the readings of one word after another: tries proclitics from the left, walks the
 * automaton, and tries a pronoun wherever a form ends. Keeps its room between words; for one
 * thread.
 */
final class Search {
  private static final int MOST_HITS = 32;

  // What it costs to take a part off a word: ال is likelier than a pronoun.
  private static final int ARTICLE = 1;
  private static final int SPLIT = 2;
  private static final int PRONOUN = 3;

  private static final int NO_NAME = -1;
  private static final String PROCLITICS = "ابكلس";

  private final WordTable table;
  private final Automaton automaton;
  private final Predicate<String> names;

  // One stem that was found: what stands before it, where it is and which analyses it has.
  private final int[] hitContext = new int[MOST_HITS];
  private final int[] hitSpan = new int[MOST_HITS];
  private final int[] hitNumber = new int[MOST_HITS];
  private final @Nullable String[] hitSuffix = new @Nullable String[MOST_HITS];
  private int hits;

  private Reading[] readings = new Reading[64];
  private int found;

  // What stands before the stem that is being looked for.
  private char conjunction;
  private char preposition;
  private boolean future;
  private boolean article;

  // Whether the stem begins in ال that may be the article: الحق is الـحق before it is ألحق.
  private boolean likeArticle;

  Search(WordTable table, Predicate<String> names) {
    this.table = table;
    this.names = names;
    this.automaton = table.automaton();
  }

  List<Reading> read(String word) {
    hits = 0;
    found = 0;
    conjunction = 0;
    stems(word, 0);
    char first = word.charAt(0);
    if ((first == 'و' || first == 'ف') && word.length() > 2 && !isName(word, 0)) {
      conjunction = first;
      stems(word, 1);
    }
    if (hits == 0) {
      return List.of();
    }
    sort();
    for (int i = 0; i < hits; i++) {
      emit(i);
    }
    return switch (found) {
      case 0 -> List.of();
      case 1 -> List.of(readings[0]);
      case 2 -> List.of(readings[0], readings[1]);
      default -> List.of(java.util.Arrays.copyOf(readings, found));
    };
  }

  /** Whether a word is a name from a letter on. Asked late, since few words need to know. */
  private boolean isName(String word, int from) {
    return from != NO_NAME && names.test(word.substring(from));
  }

  private void stems(String word, int at) {
    preposition = 0;
    future = false;
    article = false;
    likeArticle = word.startsWith("ال", at);
    match(word, at, at, at);
    likeArticle = false;
    boolean proclitic = PROCLITICS.indexOf(word.charAt(at)) >= 0;
    if (!proclitic || word.length() < at + 3 || isName(word, at)) {
      return;
    }
    switch (word.charAt(at)) {
      case 'ا' -> withArticle(word, at, at);
      case 'ب', 'ك' -> {
        preposition = word.charAt(at);
        afterPreposition(word, at + 1);
        withArticle(word, at + 1, at + 1);
      }
      case 'ل' -> {
        preposition = 'ل';
        if (word.charAt(at + 1) == 'ل') {
          article = true;
          match(word, at + 1, at + 2, NO_NAME);
          // ل and ال before a word in ل leave two of the three ل: للجنة.
          match(word, at + 1, at + 1, NO_NAME);
          article = false;
          likeArticle = true;
        }
        afterPreposition(word, at + 1);
        likeArticle = false;
      }
      case 'س' -> {
        future = true;
        match(word, at + 1, at + 1, NO_NAME);
      }
      default -> {}
    }
  }

  private void afterPreposition(String word, int at) {
    match(word, at, at, at);
  }

  private void withArticle(String word, int at, int stemStart) {
    if (word.length() > at + 3 && word.charAt(at) == 'ا' && word.charAt(at + 1) == 'ل') {
      article = true;
      match(word, stemStart, at + 2, NO_NAME);
    }
  }

  /**
   * Walks the automaton from {@code from}; the stem, with its article, begins at {@code start}.
   *
   * @param name where what would not be split if it were a name begins, {@link #NO_NAME} for none
   */
  private void match(String word, int start, int from, int name) {
    int length = word.length();
    int node = automaton.root();
    int number = 0;
    for (int i = from; i < length; i++) {
      int edge = automaton.edge(node, word.charAt(i));
      if (edge == 0) {
        return;
      }
      number += automaton.skipped(edge);
      node = automaton.target(edge);
      if (node < 0) {
        node = ~node;
        int end = i + 1;
        if (end == length) {
          hit(start, end, number, null);
        } else if (length - end <= 3 && end - from > 1) {
          String suffix = Pronouns.at(word, end);
          if (suffix != null && !isName(word, name)) {
            hit(start, end, number, suffix);
          }
        }
        number++;
      }
    }
  }

  private void hit(int start, int end, int number, @Nullable String suffix) {
    if (hits == MOST_HITS) {
      return;
    }
    int cost =
        (conjunction != 0 ? SPLIT : 0)
            + (preposition != 0 ? SPLIT : 0)
            + (future ? SPLIT : 0)
            + (article ? ARTICLE : 0)
            + (suffix != null ? PRONOUN : 0)
            + (likeArticle ? SPLIT : 0);
    hitContext[hits] =
        cost << 24
            | (future ? 1 : 0) << 23
            | (article ? 1 : 0) << 22
            | (conjunction & 0x7FF) << 11
            | (preposition & 0x7FF);
    hitSpan[hits] = start << 16 | end;
    hitNumber[hits] = number;
    hitSuffix[hits] = suffix;
    hits++;
  }

  /** Least cost first, otherwise as found. */
  private void sort() {
    for (int i = 1; i < hits; i++) {
      for (int j = i; j > 0 && hitContext[j] >>> 24 < hitContext[j - 1] >>> 24; j--) {
        swap(hitContext, j);
        swap(hitSpan, j);
        swap(hitNumber, j);
        @Nullable String suffix = hitSuffix[j];
        hitSuffix[j] = hitSuffix[j - 1];
        hitSuffix[j - 1] = suffix;
      }
    }
  }

  private static void swap(int[] of, int j) {
    int kept = of[j];
    of[j] = of[j - 1];
    of[j - 1] = kept;
  }

  private void emit(int hit) {
    int entry = table.entry(hitNumber[hit]);
    if (entry >= 0) {
      emit(hit, entry);
    } else if (hitSuffix[hit] == null) {
      emitAll(hit, ~entry, true, true);
    } else {
      // With a pronoun the noun is likelier than the verb: عددهم, زوجته.
      emitAll(hit, ~entry, true, false);
      emitAll(hit, ~entry, false, true);
    }
  }

  private void emitAll(int hit, int from, boolean nouns, boolean verbs) {
    for (int at = from; ; at++) {
      int packed = table.more(at);
      int analysis = packed < 0 ? ~packed : packed;
      boolean verb = table.isVerb(analysis);
      if (verb ? verbs : nouns) {
        emit(hit, analysis);
      }
      if (packed < 0) {
        return;
      }
    }
  }

  private void emit(int hit, int analysis) {
    int context = hitContext[hit];
    boolean withFuture = (context >>> 23 & 1) != 0;
    boolean withArticle = (context >>> 22 & 1) != 0;
    char before = (char) (context & 0x7FF);
    @Nullable String suffix = hitSuffix[hit];
    int needed = (suffix == null ? Cell.FREE : Cell.BOUND) | (withArticle ? Cell.ARTICLE : 0);
    int end = table.endOfCells(analysis);
    for (int i = table.firstCell(analysis); i < end; i++) {
      int cell = table.cell(i);
      if ((cell & needed) == needed && allows(cell, before, withFuture, withArticle, suffix)) {
        if (found == readings.length) {
          readings = java.util.Arrays.copyOf(readings, found * 2);
        }
        readings[found++] =
            new Reading(
                table.lexeme(analysis),
                table.inflection(cell),
                (char) (context >>> 11 & 0x7FF),
                before,
                withFuture,
                withArticle,
                hitSpan[hit] >>> 16,
                hitSpan[hit] & 0xFFFF,
                suffix);
      }
    }
  }

  private static boolean allows(
      int cell, char before, boolean withFuture, boolean withArticle, @Nullable String suffix) {
    Tense tense = Cell.tense(cell);
    if (!tense.isFinite()) {
      return !withFuture
          && (before == 0 || (cell & Cell.PREPOSITION) != 0)
          && (suffix == null || (!withArticle && !suffix.equals("ني")));
    }
    if (suffix != null && suffix.equals("ي")) {
      return false;
    }
    if (withFuture) {
      return tense == Tense.IMPERFECT;
    }
    if (before == 0) {
      return (cell & (Cell.LIKE_INDICATIVE | Cell.LIKE_SUBJUNCTIVE)) == 0;
    }
    return before == 'ل'
        && (tense == Tense.SUBJUNCTIVE
            || (tense == Tense.JUSSIVE && (cell & Cell.LIKE_SUBJUNCTIVE) == 0));
  }
}
