package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.data.Fault;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
  @Test
  void everyTableOfTheFolderIsChecked() throws IOException {
    Path root = Path.of("../data/ar");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> tables =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.endsWith(".tsv"))
              .toList();
      assertThat(LexiconCheck.TABLES).containsAll(tables);
    }
  }

  @Test
  void aSoundTableHasNoFaults() {
    assertThat(faults("id\tword\texamples\n# note\nc.a\tقال\tقال {نعم}\nc.b\tنفى\tنفى {ذلك}\n"))
        .isEmpty();
  }

  @Test
  void namesFileLineColumnIdAndRemedy() {
    assertThat(faults("id\tword\texamples\nc.a\tقال\t\n"))
        .containsExactly(
            "lexicon/cues.tsv:2:3: c.a: no example \u2013 add a short sentence of your own");
  }

  @Test
  void collectsAllFaultsAndNotJustTheFirst() {
    assertThat(
            faults(
                "id\tword\texamples\nc.a\tx\ty\tz\nc.b\tقال\tقال\nc.b\tقال\tقال\n\tx\ty\nc ش\tx\ty\nc.d\tx\u200F\ty\r\n"))
        .satisfiesExactly(
            f ->
                assertThat(f).startsWith("lexicon/cues.tsv:2:4: c.a: 4 cells under 3 column names"),
            f ->
                assertThat(f)
                    .startsWith("lexicon/cues.tsv:4:1: c.b: id is taken by lexicon/cues.tsv:3"),
            f -> assertThat(f).startsWith("lexicon/cues.tsv:5:1: no id"),
            f -> assertThat(f).startsWith("lexicon/cues.tsv:6:1: c ش: id has other characters"),
            f -> assertThat(f).startsWith("lexicon/cues.tsv:7:2: invisible character U+200F"));
  }

  @Test
  void aFileThatIsNoTextOrEmptyIsAFault() {
    assertThat(faults(new byte[] {'i', 'd', '\n', (byte) 0xC7}))
        .containsExactly("lexicon/cues.tsv:0: the file is not UTF-8 \u2013 save it as UTF-8");
    assertThat(faults("# nothing\n")).singleElement().asString().contains("no column names");
  }

  @Test
  void aMissingTableIsAFault() {
    assertThat(LexiconCheck.check(path -> Optional.empty()))
        .hasSize(LexiconCheck.TABLES.size())
        .allMatch(fault -> fault.problem().equals("file is missing"));
  }

  private static List<String> faults(String cues) {
    return faults(cues.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(byte[] cues) {
    Map<String, byte[]> files = new HashMap<>();
    LexiconCheck.TABLES.forEach(
        path -> files.put(path, "id\texamples\n".getBytes(StandardCharsets.UTF_8)));
    files.put("lexicon/cues.tsv", cues);
    return LexiconCheck.check(path -> Optional.ofNullable(files.get(path))).stream()
        .map(Fault::toString)
        .toList();
  }
}
