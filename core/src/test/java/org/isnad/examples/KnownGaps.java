package org.isnad.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.BiFunction;
import org.isnad.data.Table;

/**
 * Runs the examples of a table and holds the rows that fail against {@code known-gaps.txt}: a row
 * that fails must stand there, a row that stands there must fail, so that the list only shrinks.
 */
final class KnownGaps {
  static final String FILE = "src/test/resources/org/isnad/examples/known-gaps.txt";

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
        breaches.add(id + " holds now \u2013 take it out of " + FILE);
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

  private static String text() {
    try (InputStream in = KnownGaps.class.getResourceAsStream("known-gaps.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
