package org.isnad.bench.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a tagger found, as the gold's scorer does: pairs are made one to one, those that
 * overlap most first; any overlap will do. Resolved are the pairs of one value. Full hours are
 * written with or without their minutes.
 */
final class Tally {
  private int found;
  private int wanted;
  private int paired;
  private int resolved;

  private record Pair(int given, int gold, double overlap) {}

  void add(List<FoundTime> given, List<FoundTime> gold) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double overlap = overlap(given.get(i).span(), gold.get(j).span());
        if (overlap > 0) {
          candidates.add(new Pair(i, j, overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    BitSet usedGiven = new BitSet();
    BitSet usedGold = new BitSet();
    for (Pair pair : candidates) {
      if (!usedGiven.get(pair.given()) && !usedGold.get(pair.gold())) {
        usedGiven.set(pair.given());
        usedGold.set(pair.gold());
        paired++;
        if (sameValue(given.get(pair.given()), gold.get(pair.gold()))) {
          resolved++;
        }
      }
    }
    found += given.size();
    wanted += gold.size();
  }

  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / a.union(b).length();
  }

  private static boolean sameValue(FoundTime a, FoundTime b) {
    return Objects.equals(plainHours(a.value()), plainHours(b.value()));
  }

  private static @Nullable String plainHours(@Nullable String value) {
    return value != null && value.endsWith(":00") ? value.substring(0, value.length() - 3) : value;
  }

  /** Precision, recall and F1 of finding, then of finding and resolving. */
  String row() {
    return scores(paired) + " | " + scores(resolved);
  }

  private String scores(int right) {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f",
        share(right, found),
        share(right, wanted),
        share(2 * right, found + wanted));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
