package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.isnad.data.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Full paradigms, cell by cell, from {@code paradigms/*.txt}. */
class ParadigmTest {
  private static final Path TABLES =
      Path.of("src/test/resources/org/isnad/words/paradigms").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> everyCellIsSpelledAsInTheTable() throws IOException {
    return verbs().entrySet().stream()
        .map(
            verb ->
                DynamicTest.dynamicTest(
                    verb.getKey(), () -> check(verb.getKey(), verb.getValue())));
  }

  @Test
  void thereAreParadigmsOfAllClasses() throws IOException {
    assertThat(verbs()).hasSizeGreaterThanOrEqualTo(40);
  }

  private static Map<String, List<String>> verbs() throws IOException {
    Map<String, List<String>> verbs = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.sorted().toList()) {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          if (line.isEmpty() || line.startsWith("#")) {
            continue;
          }
          if (line.indexOf("\t") > 0) {
            rows = new ArrayList<>();
            verbs.put(line, rows);
          } else {
            rows.add(line);
          }
        }
      }
    }
    return verbs;
  }

  private static void check(String head, List<String> rows) {
    Map<String, int[]> forms = forms(head);
    List<String> wrong = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(" ", -1);
      boolean bound = cells[0].endsWith("+ه");
      String tense = bound ? cells[0].substring(0, cells[0].length() - 2) : cells[0];
      for (int i = 1; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        String person = cells[i].substring(0, equals);
        String features =
            Character.isDigit(person.charAt(0)) ? person + "." + tense : tense + "." + person;
        Set<String> expected = new TreeSet<>();
        for (String form : cells[i].substring(equals + 1).split("/", -1)) {
          String folded = Spelling.fold(form);
          expected.add(bound ? folded.substring(0, folded.length() - 1) : folded);
        }
        Set<String> actual = actual(forms, features, bound);
        if (!actual.equals(expected)) {
          wrong.add(features + (bound ? "+ه" : "") + " should be " + expected + ", is " + actual);
        }
      }
    }
    assertThat(wrong).as(head).isEmpty();
  }

  private static Map<String, int[]> forms(String head) {
    String[] columns = head.split("\t", -1);
    String text =
        "id\tlemma\tpresent\troot\tform\tmasdars\ttransitive\nv.x\t" + String.join("\t", columns);
    Table table = Table.parse(Vocabulary.VERBS, text);
    return Vocabulary.forms(VerbEntry.of(table.rows().get(0))).cells();
  }

  private static Set<String> actual(Map<String, int[]> forms, String features, boolean bound) {
    IntPredicate asked = Features.of(features).orElseThrow();
    boolean nominal = !Character.isDigit(features.charAt(0));
    boolean marked = features.endsWith(".obl") || features.endsWith(".acc");
    // Duals and sound plurals have forms without ن before a genitive, which the tables leave out.
    int needed =
        bound
            ? Cell.BOUND
            : Cell.FREE | (nominal && !features.matches(".*[mf]s.*") ? Cell.ARTICLE : 0);
    Set<String> actual = new TreeSet<>();
    forms.forEach(
        (form, cells) ->
            Arrays.stream(cells)
                .filter(c -> (c & needed) == needed && asked.test(c) && (marked || !isMarked(c)))
                .forEach(c -> actual.add(form)));
    return actual;
  }

  private static boolean isMarked(int cell) {
    return Cell.inflection(cell).accusativeOrGenitive()
        || Cell.inflection(cell).indefiniteAccusative();
  }
}
