package org.isnad.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Spelling;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * The folded names by which an article calls people: a full name, and its last part with أبو, بن,
 * عبد and the like before it.
 */
final class CalledNames {
  private static final int BEGINNING_BITS = 9;
  private static final int THREE_LETTERS = (1 << (3 * Spelling.OPENING_BITS)) - 1;
  private static final int SPREAD = 0x9E3779B9;

  private final Wording wording;
  private final Set<String> particles;
  private final Map<String, Integer> actors = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final BitSet beginnings = new BitSet(1 << BEGINNING_BITS);

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
   * Whether a name may begin with some letters; false rules it out, true proves nothing.
   *
   * @param letters of which the first three count, as {@link Spelling#opening()} tells them
   */
  boolean mayBeginWith(int letters) {
    return ((firstLetters >>> letters) & 1) != 0 && beginnings.get(beginning(letters));
  }

  private void markBeginning(String name) {
    int space = name.indexOf(' ');
    int letters = Spelling.opening(space < 0 ? name : name.substring(0, space));
    // the shift takes the first letter's bits: two letters may share them, which proves nothing
    firstLetters |= 1L << letters;
    beginnings.set(beginning(letters));
  }

  private static int beginning(int letters) {
    return ((letters & THREE_LETTERS) * SPREAD) >>> (Integer.SIZE - BEGINNING_BITS);
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
