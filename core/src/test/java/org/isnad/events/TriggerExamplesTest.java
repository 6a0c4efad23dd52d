package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables' own examples. Those that don't hold yet stand in open-examples.tsv, which only
 * shrinks: a new failure fails the build, and so does an entry that holds by now. Where another
 * stage reads them differently, {@code mvn test -Dtest=TriggerExamplesTest
 * -DargLine=-Disnad.examples.update=true} writes the list anew; look at the difference.
 */
class TriggerExamplesTest {
  private static final Path FILE = Path.of("src/test/resources/org/isnad/events/open-examples.tsv");
  private static final TriggerExamples EXAMPLES = new TriggerExamples();

  @Test
  void examplesOfTriggersHold() throws IOException {
    check(EXAMPLES.triggers(), "e.");
  }

  @Test
  void examplesOfStatusesHold() throws IOException {
    check(EXAMPLES.statuses(), "m.");
  }

  private static void check(List<TriggerExamples.Failure> failures, String prefix)
      throws IOException {
    TreeSet<String> failing =
        failures.stream()
            .map(f -> f.row() + "\t" + f.example())
            .collect(Collectors.toCollection(TreeSet::new));
    if (Boolean.getBoolean("isnad.examples.update")) {
      update(failing, prefix);
      return;
    }
    Set<String> open = open(prefix);
    TreeSet<String> newly = new TreeSet<>(failing);
    newly.removeAll(open);
    assertThat(newly).as("examples that no longer hold").isEmpty();
    open.removeAll(failing);
    assertThat(open).as("examples that hold: take them out of open-examples.tsv").isEmpty();
  }

  private static void update(Set<String> failing, String prefix) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith(prefix)) {
        lines.add(line);
      }
    }
    lines.addAll(failing);
    Files.write(FILE, lines);
  }

  private static Set<String> open(String prefix) {
    try (InputStream in = TriggerExamplesTest.class.getResourceAsStream("open-examples.tsv")) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.startsWith(prefix))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
