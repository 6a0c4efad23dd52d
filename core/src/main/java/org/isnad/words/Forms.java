package org.isnad.words;

import java.util.Map;
import java.util.TreeMap;

/** Gathers the forms of one lexeme: folded form, its inflections, what may stand around each. */
final class Forms {
  private final TreeMap<String, TreeMap<Integer, Integer>> cells = new TreeMap<>();

  /** Adds a form as it is written (it is folded here). */
  void add(String written, int inflection, int flags) {
    String form = Spelling.fold(written);
    if (form.length() > 1) {
      cells
          .computeIfAbsent(form, f -> new TreeMap<>())
          .merge(inflection, flags, (old, more) -> old | more);
    }
  }

  void add(Iterable<String> written, int inflection, int flags) {
    written.forEach(w -> add(w, inflection, flags));
  }

  /** The folded forms in order, each with its cells, likeliest first. */
  Map<String, int[]> cells() {
    TreeMap<String, int[]> out = new TreeMap<>();
    cells.forEach((form, of) -> out.put(form, pack(of)));
    return out;
  }

  private static int[] pack(Map<Integer, Integer> of) {
    return of.entrySet().stream()
        .map(e -> e.getKey() | e.getValue() | likeness(e.getKey(), of))
        .sorted(Cell::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Marks subjunctives and jussives whose form another mood has as well. */
  private static int likeness(int cell, Map<Integer, Integer> of) {
    int flags = 0;
    switch (Cell.tense(cell)) {
      case SUBJUNCTIVE -> {
        if (of.containsKey(cell - (1 << Cell.FLAG_BITS))) {
          flags |= Cell.LIKE_INDICATIVE;
        }
      }
      case JUSSIVE -> {
        if (of.containsKey(cell - (2 << Cell.FLAG_BITS))) {
          flags |= Cell.LIKE_INDICATIVE;
        }
        if (of.containsKey(cell - (1 << Cell.FLAG_BITS))) {
          flags |= Cell.LIKE_SUBJUNCTIVE;
        }
      }
      default -> {}
    }
    return flags;
  }
}
