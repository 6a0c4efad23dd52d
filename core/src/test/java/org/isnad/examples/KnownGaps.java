package org.isnad.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.isnad.data.Table;

/**
 * Runs the examples of a table and holds the rows that fail against {@code known-gaps.txt}: a row
 * that fails must stand there, a row that stands there must fail, so that the list only shrinks.
 * {@code mvn test -pl core -Disnad.examples.update=true} writes the list anew.
 */
final class KnownGaps {
  static final String FILE = "src/test/resources/org/isnad/examples/known-gaps.txt";

  private static final String HEAD =
      """
      # Rows whose examples don't hold yet: what the engine can't read so far, by table. The tests fail for a row
      # that fails and is not listed, and for a listed row that holds. Reasons: core/target/examples after a test run.
      """;

  private KnownGaps() {}

  /** The ids in the list, by table. */
  static Map<String, Set<String>> read() {
    Map<String, Set<String>> gaps = new LinkedHashMap<>();
    String table = "";
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("## ")) {
        table = line.substring(3).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        gaps.computeIfAbsent(table, k -> new LinkedHashSet<>()).add(line.strip());
      }
    }
    return gaps;
  }

  /**
   * Runs every example of a table, tells the share of rows that hold, and fails if the rows that
   * don't hold are others than the ones listed.
   *
   * @param fault what is wrong with one example of a row, empty if it holds
   */
  static void check(Table table, BiFunction<Table.Row, String, Optional<String>> fault) {
    Map<String, List<String>> failing = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      ids.add(row.id());
      for (String example : row.list("examples")) {
        fault
            .apply(row, example)
            .ifPresent(
                problem ->
                    failing
                        .computeIfAbsent(row.id(), k -> new ArrayList<>())
                        .add(row.line() + "\t" + row.id() + "\t" + problem + "\t" + example));
      }
    }
    report(table.file(), failing);
    tell(table.file(), ids.size(), failing.size());
    if (Boolean.getBoolean("isnad.examples.update")) {
      write(table.file(), failing.keySet());
      return;
    }
    Set<String> listed = read().getOrDefault(table.file(), Set.of());
    List<String> breaches = new ArrayList<>();
    failing.forEach(
        (id, problems) -> {
          if (!listed.contains(id)) {
            problems.forEach(
                p -> breaches.add(table.file() + ":" + p.replace("\t", ": ") + " \u2013 mend it"));
          }
        });
    for (String id : listed) {
      if (!ids.contains(id)) {
        breaches.add(id + " is no row of " + table.file() + " \u2013 take it out of " + FILE);
      } else if (!failing.containsKey(id)) {
        breaches.add(id + " holds now \u2013 take it out of the list: " + FILE);
      }
    }
    assertThat(breaches).as(table.file()).isEmpty();
  }

  @SuppressWarnings("SystemOut") // the share belongs to what a build tells
  private static void tell(String file, int rows, int failing) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d of %d rows hold their examples (%.1f %%)",
            file,
            rows - failing,
            rows,
            100.0 * (rows - failing) / Math.max(1, rows)));
  }

  /** All failures with their reasons, for whoever mends them. */
  private static void report(String file, Map<String, List<String>> failing) {
    try {
      Path path = Path.of("target", "examples", file.replace('/', '-'));
      Files.createDirectories(path.getParent());
      List<String> lines = new ArrayList<>();
      failing.values().forEach(lines::addAll);
      Files.write(path, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String file, Set<String> failing) {
    Map<String, Set<String>> gaps = new TreeMap<>(read());
    gaps.put(file, failing);
    StringBuilder text = new StringBuilder(HEAD);
    gaps.forEach(
        (table, ids) -> {
          if (!ids.isEmpty()) {
            text.append("\n## ").append(table).append('\n');
            ids.forEach(id -> text.append(id).append('\n'));
          }
        });
    try {
      Files.writeString(Path.of(FILE), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() {
    try {
      Path list = Path.of(FILE);
      return Files.exists(list) ? Files.readString(list, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
