package org.isnad.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A minimal acyclic automaton over folded words that gives each word its number in alphabetical
 * order. A node is one int of letters that lead on, then two ints a letter: the node that it leads
 * to (negative, as {@code ~node}, where a word ends there) and how many words go by earlier
 * letters. Immutable.
 */
final class Automaton {
  private static final int LETTERS = 32;

  /** The letters of a folded word, in order; their places are the bits of a node. */
  private static final String ALPHABET = "ءؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private static final byte[] PLACES = places();

  private final int[] nodes;
  private final int root;

  Automaton(int[] nodes, int root) {
    this.nodes = nodes;
    this.root = root;
  }

  private static byte[] places() {
    byte[] places = new byte[0x50];
    java.util.Arrays.fill(places, (byte) -1);
    for (int i = 0; i < LETTERS; i++) {
      places[ALPHABET.charAt(i) - 0x600] = (byte) i;
    }
    return places;
  }

  /**
   * Builds the automaton of the words.
   *
   * @param words in alphabetical order, none twice, none empty
   */
  static Automaton of(List<String> words) {
    Builder builder = new Builder(words);
    int root = builder.node(0, words.size(), 0);
    return new Automaton(builder.ints(), root);
  }

  int root() {
    return root;
  }

  int[] nodes() {
    return nodes;
  }

  /** Where the edge of a letter stands among the nodes, 0 if the node has none. */
  int edge(int node, char letter) {
    int place = letter - 0x600;
    if (place < 0 || place >= PLACES.length || PLACES[place] < 0) {
      return 0;
    }
    int bit = 1 << PLACES[place];
    int mask = nodes[node];
    return (mask & bit) == 0 ? 0 : node + 1 + (Integer.bitCount(mask & (bit - 1)) << 1);
  }

  /** The node an edge leads to, as {@code ~node} where a word ends there. */
  int target(int edge) {
    return nodes[edge];
  }

  /** How many words of the node come before those of the edge. */
  int skipped(int edge) {
    return nodes[edge + 1];
  }

  /** The number of a word, -1 if it is none of them. */
  int number(String word) {
    int node = root;
    int number = 0;
    boolean ends = false;
    for (int i = 0; i < word.length(); i++) {
      int edge = edge(node, word.charAt(i));
      if (edge == 0) {
        return -1;
      }
      number += skipped(edge) + (ends ? 1 : 0);
      node = target(edge);
      ends = node < 0;
      node = ends ? ~node : node;
    }
    return ends ? number : -1;
  }

  /** Makes nodes from the last letters to the first, equal ones only once. */
  private static final class Builder {
    private final List<String> words;
    private final Map<List<Integer>, Integer> known = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Integer> nodes = new ArrayList<>();

    Builder(List<String> words) {
      this.words = words;
    }

    int[] ints() {
      return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The node after the first {@code depth} letters of words {@code [from, to)}. */
    int node(int from, int to, int depth) {
      int at = from;
      if (at < to && words.get(at).length() == depth) {
        at++;
      }
      List<Integer> node = new ArrayList<>();
      node.add(0);
      int mask = 0;
      int count = 0;
      while (at < to) {
        char letter = words.get(at).charAt(depth);
        int end = at + 1;
        while (end < to && words.get(end).charAt(depth) == letter) {
          end++;
        }
        int child = node(at, end, depth + 1);
        boolean ends = words.get(at).length() == depth + 1;
        node.add(ends ? ~child : child);
        node.add(count);
        mask |= 1 << ALPHABET.indexOf(letter);
        count += counts.getOrDefault(child, 0) + (ends ? 1 : 0);
        at = end;
      }
      node.set(0, mask);
      Integer same = known.get(node);
      if (same != null) {
        return same;
      }
      int address = nodes.size();
      nodes.addAll(node);
      known.put(node, address);
      counts.put(address, count);
      return address;
    }
  }
}
