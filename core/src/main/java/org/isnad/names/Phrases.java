package org.isnad.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Token;
import org.isnad.script.Note;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words and what they mean, as an automaton over words. Built once, then
 * only read.
 *
 * @param <T> what a phrase stands for; one phrase may stand for several
 */
final class Phrases<T> {
  private static final int ROOT = 0;

  private final Map<String, Integer> words = new HashMap<>(1 << 14);
  private long[] keys = new long[1 << 15];
  private int[] targets = new int[1 << 15];
  private int transitions;
  private final List<@Nullable List<T>> values = new ArrayList<>();
  private final BitSet inner = new BitSet();
  private final Note<Integer> numbers;

  /** A phrase found in a text: its value list and one past its last token. */
  record Found<T>(List<T> values, int end) {}

  Phrases(Spellings spellings) {
    numbers = spellings.note(this::number);
    values.add(null);
  }

  /** Adds a phrase of folded words parted by single spaces. */
  void add(String folded, T value) {
    int node = ROOT;
    int at = 0;
    while (at < folded.length()) {
      int space = folded.indexOf(' ', at);
      int end = space < 0 ? folded.length() : space;
      node = extend(node, word(folded.substring(at, end)));
      at = end + 1;
    }
    List<T> there = values.get(node);
    if (there == null) {
      values.set(node, List.of(value));
    } else if (!there.contains(value)) {
      List<T> more = new ArrayList<>(there);
      more.add(value);
      values.set(node, more);
    }
  }

  private int word(String word) {
    return words.computeIfAbsent(word, k -> words.size() + 1);
  }

  private int extend(int node, int word) {
    long key = ((long) node << 32) | word;
    int slot = slot(keys, key);
    if (keys[slot] == key) {
      return targets[slot];
    }
    keys[slot] = key;
    inner.set(node);
    targets[slot] = values.size();
    values.add(null);
    if (++transitions * 2 > keys.length) {
      grow();
    }
    return values.size() - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The number of a word, 0 if no phrase holds it. */
  private int number(String word) {
    return words.getOrDefault(word, 0);
  }

  private int next(int node, int word) {
    if (word == 0) {
      return -1;
    }
    long key = ((long) node << 32) | word;
    int slot = slot(keys, key);
    return keys[slot] == key ? targets[slot] : -1;
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @param firstNode where the automaton stands after the first token; see {@link #first}
   * @return null if no phrase begins there
   */
  @Nullable Found<T> longest(List<Token> tokens, int first, int firstNode) {
    int node = firstNode;
    Found<T> best = null;
    int at = first + 1;
    while (node >= 0) {
      List<T> here = values.get(node);
      if (here != null) {
        best = new Found<>(here, at);
      }
      if (at >= tokens.size() || !inner.get(node)) {
        break;
      }
      node = next(node, numbers.of(tokens.get(at).spelling()));
      at++;
    }
    return best;
  }

  /**
   * Where the automaton stands after a word at the beginning of a phrase; negative if none begins
   * with it.
   */
  int first(String word) {
    return next(ROOT, number(word));
  }

  /** What a phrase stands for, empty if it is unknown. */
  List<T> get(String folded) {
    int node = ROOT;
    for (String word : Arrays.asList(folded.split(" ", -1))) {
      node = next(node, number(word));
      if (node < 0) {
        return List.of();
      }
    }
    List<T> here = values.get(node);
    return here == null ? List.of() : here;
  }
}
