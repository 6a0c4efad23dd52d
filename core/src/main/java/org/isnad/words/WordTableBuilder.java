package org.isnad.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;

/** Gathers the forms of all lexemes and packs them into a {@link WordTable}. */
final class WordTableBuilder {
  /** An analysis before it is packed. */
  private record Analysis(int rank, int lexeme, int set) {}

  private final List<Lexeme> lexemes = new ArrayList<>();
  private final TreeMap<String, List<Analysis>> forms = new TreeMap<>();
  private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();

  void add(Lexeme lexeme, Forms of) {
    int index = lexemes.size();
    lexemes.add(lexeme);
    boolean particle = lexeme.partOfSpeech() == PartOfSpeech.PARTICLE;
    of.cells()
        .forEach(
            (form, cells) -> {
              List<Integer> key = Arrays.stream(cells).boxed().toList();
              int set = sets.computeIfAbsent(key, k -> sets.size());
              forms
                  .computeIfAbsent(form, f -> new ArrayList<>(1))
                  .add(new Analysis(particle ? -1 : rank(cells), index, set));
            });
  }

  WordTable build() {
    if (sets.size() >= 1 << WordTable.SET_BITS || lexemes.size() >= 1 << 16) {
      throw new IllegalStateException("too many words: " + lexemes.size());
    }
    int[] entries = new int[forms.size()];
    List<Integer> more = new ArrayList<>();
    int number = 0;
    for (List<Analysis> analyses : forms.values()) {
      if (analyses.size() == 1) {
        entries[number++] = pack(analyses.get(0));
        continue;
      }
      entries[number++] = ~more.size();
      // The sort is stable: rows of the same rank stay in the order of the tables.
      List<Analysis> sorted =
          analyses.stream().sorted((a, b) -> Integer.compare(a.rank, b.rank)).toList();
      for (int i = 0; i < sorted.size(); i++) {
        int packed = pack(sorted.get(i));
        more.add(i == sorted.size() - 1 ? ~packed : packed);
      }
    }
    return new WordTable(
        Automaton.of(new ArrayList<>(forms.keySet())),
        entries,
        ints(more),
        setStarts(),
        ints(sets.keySet().stream().flatMap(List::stream).toList()),
        Lexemes.of(lexemes));
  }

  /** The rank of the likeliest cell; cells that need a pronoun count only among themselves. */
  private static int rank(int[] cells) {
    int rank = Integer.MAX_VALUE;
    for (int cell : cells) {
      rank = Math.min(rank, Cell.rank(cell) + ((cell & Cell.FREE) != 0 ? 0 : 100));
    }
    return rank;
  }

  private static int pack(Analysis analysis) {
    return analysis.lexeme << WordTable.SET_BITS | analysis.set;
  }

  private int[] setStarts() {
    int[] starts = new int[sets.size() + 1];
    int i = 0;
    for (List<Integer> set : sets.keySet()) {
      starts[i + 1] = starts[i] + set.size();
      i++;
    }
    return starts;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
