package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables' own examples. Those that don't hold yet stand in open-examples.tsv, which only
 * shrinks: a new failure fails the build, and so does an entry that holds by now.
 */
class TriggerExamplesTest {
  private static final TriggerExamples EXAMPLES = new TriggerExamples();

  @Test
  void examplesOfTriggersHold() {
    check(EXAMPLES.triggers(), "e.");
  }

  @Test
  void examplesOfStatusesHold() {
    check(EXAMPLES.statuses(), "m.");
  }

  private static void check(List<TriggerExamples.Failure> failures, String prefix) {
    TreeSet<String> failing =
        failures.stream()
            .map(f -> f.row() + "\t" + f.example())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> open = open(prefix);
    TreeSet<String> newly = new TreeSet<>(failing);
    newly.removeAll(open);
    assertThat(newly).as("examples that no longer hold").isEmpty();
    open.removeAll(failing);
    assertThat(open).as("examples that hold: take them out of open-examples.tsv").isEmpty();
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
