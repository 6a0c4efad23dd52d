package org.isnad.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.data.Fault;
import org.isnad.data.Table;

/** Checks that examples stand where they must and bear the marks that the tests run them by. */
final class ExampleCheck {
  /** Closed lists that stand for themselves. */
  private static final List<String> WITHOUT_EXAMPLES =
      List.of(
          "entities/shared-bodies.tsv",
          "entities/state-nouns.tsv",
          "events/types.tsv",
          "events/cameo.tsv",
          "events/statuses.tsv",
          "places/cities.tsv",
          "places/regions.tsv",
          "places/sites.tsv",
          "places/words.tsv",
          "examples/times.tsv",
          "examples/places.tsv",
          "examples/casualties.tsv");

  /** The mark that every example of a table must bear, and what stands in it. */
  private static final Map<String, Mark> NEEDED =
      Map.ofEntries(
          Map.entry("lexicon/cues.tsv", new Mark('{', '}', "content")),
          Map.entry("events/triggers.tsv", new Mark('{', '}', "trigger")),
          Map.entry("events/contexts.tsv", new Mark('{', '}', "trigger")),
          Map.entry("rules/modality.tsv", new Mark('{', '}', "word of the event")),
          Map.entry("rules/times-calendar.tsv", new Mark('[', ']', "time")),
          Map.entry("rules/times-words.tsv", new Mark('[', ']', "time")),
          Map.entry("entities/states.tsv", Mark.MENTION),
          Map.entry("entities/institutions.tsv", Mark.MENTION),
          Map.entry("entities/offices.tsv", Mark.MENTION),
          Map.entry("entities/honorifics.tsv", Mark.MENTION),
          Map.entry("entities/organizations.tsv", Mark.MENTION),
          Map.entry("entities/people.tsv", Mark.MENTION),
          Map.entry("entities/groups.tsv", Mark.MENTION),
          Map.entry("entities/names.tsv", Mark.MENTION),
          Map.entry("lexicon/verbs.tsv", Mark.FEATURES),
          Map.entry("lexicon/nouns.tsv", Mark.FEATURES));

  private record Mark(char open, char close, String what) {
    private static final Mark MENTION = new Mark('[', ']', "mention");
    private static final Mark FEATURES = new Mark('=', '=', "features");
  }

  private final List<Fault> faults;

  /**
   * @param faults where faults are collected
   */
  ExampleCheck(List<Fault> faults) {
    this.faults = faults;
  }

  void check(Table table) {
    if (WITHOUT_EXAMPLES.contains(table.file())) {
      return;
    }
    if (!table.hasColumn("examples")) {
      faults.add(
          new Fault(
              table.file(),
              1,
              0,
              "",
              "no column examples",
              "add the column; every row needs a short sentence of your own"));
      return;
    }
    for (Table.Row row : table.rows()) {
      List<String> examples = row.list("examples");
      if (examples.isEmpty()) {
        faults.add(row.fault("examples", "no example", "add a short sentence of your own"));
      }
      examples.forEach(example -> example(table.file(), row, example));
      if (table.hasColumn("negatives")) {
        row.list("negatives").forEach(negative -> negative(row, negative));
      }
    }
  }

  private void example(String file, Table.Row row, String example) {
    Optional<String> odd = unbalanced(example);
    if (odd.isPresent()) {
      faults.add(
          row.fault(
              "examples", odd.get() + " in the example " + example, "open and close each mark"));
      return;
    }
    Mark mark = NEEDED.get(file);
    if (mark == null) {
      return;
    }
    int open = example.indexOf(mark.open());
    if (open < 0) {
      String marks = mark.open() == mark.close() ? "=" : mark.open() + " " + mark.close();
      faults.add(
          row.fault(
              "examples",
              "no " + marks + " in the example " + example,
              "mark the " + mark.what() + " in it"));
    } else if (mark.open() != mark.close() && example.charAt(open + 1) == mark.close()) {
      faults.add(
          row.fault(
              "examples",
              "nothing between the marks of the example " + example,
              "put the marks around the " + mark.what()));
    }
  }

  private void negative(Table.Row row, String negative) {
    if (negative.chars().anyMatch(c -> "[]{}<>".indexOf(c) >= 0)) {
      faults.add(
          row.fault(
              "negatives",
              "a mark in the negative " + negative,
              "take the marks out; the row must not fire in it"));
    }
  }

  /** The first mark that doesn't close what was opened last. */
  private static Optional<String> unbalanced(String example) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      int opening = "[{<".indexOf(c);
      int closing = "]}>".indexOf(c);
      if (opening >= 0) {
        open.append("]}>".charAt(opening));
      } else if (closing >= 0) {
        int last = open.length() - 1;
        if (last < 0 || open.charAt(last) != c) {
          return Optional.of("a stray " + c);
        }
        open.setLength(last);
      }
    }
    return open.length() == 0 ? Optional.empty() : Optional.of("a missing " + open);
  }
}
