package org.isnad.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * The folded names by which an article calls people: a full name, and its last part with أبو, بن,
 * عبد and the like before it.
 */
final class CalledNames {
  private static final int BEGINNINGS = 1 << 9;

  private final Wording wording;
  private final Set<String> particles;
  private final Map<String, Integer> actors = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  /** A bit for each letter that a name begins with. */
  private long firstLetters;

  /**
   * @param particles words that belong to the family name after them
   */
  CalledNames(Wording wording, Set<String> particles) {
    this.wording = wording;
    this.particles = particles;
  }

  boolean isEmpty() {
    return actors.isEmpty();
  }

  /** The actor of a folded name; null if nobody is called so yet. */
  @Nullable Integer find(String folded) {
    return actors.get(folded);
  }

  /**
   * Whether a name may begin like a word from a letter on; false rules it out, true proves nothing.
   */
  boolean mayBeginLike(String word, int from) {
    return from < word.length()
        && (firstLetters >>> word.charAt(from) & 1) != 0
        && beginnings.get(beginning(word, from));
  }

  private void markBeginning(String word) {
    // the shift takes the letter's last six bits: two letters may share a bit, which proves nothing
    if (!word.isEmpty()) {
      firstLetters |= 1L << word.charAt(0);
    }
    beginnings.set(beginning(word, 0));
  }

  private static int beginning(String word, int from) {
    int hash = 0;
    int end = Math.min(word.length(), from + 3);
    for (int i = from; i < end && word.charAt(i) != ' '; i++) {
      hash = hash * 37 + word.charAt(i);
    }
    return hash & (BEGINNINGS - 1);
  }

  /** Whether somebody's name of several words begins with a folded word. */
  boolean mayBegin(String folded) {
    return firstWords.contains(folded);
  }

  /** The actor of a folded name, with or without ال before it. */
  @Nullable Integer findWithArticle(String folded) {
    Integer there = actors.get(folded);
    return there != null
        ? there
        : actors.get(folded.startsWith("ال") ? folded.substring(2) : "ال" + folded);
  }

  /** The actor who is called by the last part of a name: أبو زيد of أحمد أبو زيد. */
  @Nullable Integer findByLast(int first, int end) {
    int at = end - 1;
    while (at > first && particles.contains(wording.form(at - 1))) {
      at--;
    }
    return actors.get(wording.folded(at, end));
  }

  /** Lets a folded word name an actor from here on, in place of the one before. */
  void call(String folded, int actor) {
    actors.put(folded, actor);
    markBeginning(folded);
  }

  /** Lets a full name and its last part name an actor, unless they name somebody already. */
  void remember(String name, int actor) {
    String folded = Tokeniser.phrase(name);
    actors.putIfAbsent(folded, actor);
    markBeginning(folded);
    String[] words = folded.split(" ", -1);
    int at = words.length - 1;
    while (at > 1 && particles.contains(words[at - 1])) {
      at--;
    }
    firstWords.add(words[0]);
    if (at > 0) {
      firstWords.add(words[at]);
      actors.putIfAbsent(String.join(" ", List.of(words).subList(at, words.length)), actor);
      markBeginning(words[at]);
    }
  }
}
