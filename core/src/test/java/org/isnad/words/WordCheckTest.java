package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.junit.jupiter.api.Test;

class WordCheckTest {
  private static final String HEAD =
      "id\tlemma\troot\tform\tpresent\tmasdars\ttransitive\tprepositions\tgloss\texamples\n";

  private static List<Fault> check(String... rows) {
    byte[] bytes = (HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    Lexicon lexicon = path -> path.equals(Vocabulary.VERBS) ? Optional.of(bytes) : Optional.empty();
    return WordCheck.of(lexicon);
  }

  private static String row(String root, String form, String present, String examples) {
    return "v.qwl\tقَالَ\t"
        + root
        + "\t"
        + form
        + "\t"
        + present
        + "\tقول\tyes\t\tsay\t"
        + examples;
  }

  @Test
  void aGoodRowHasNoFault() {
    assertThat(check(row("ق و ل", "1", "يَقُولُ", "قلنا=1p.perf | يقال=3ms.impf.pass"))).isEmpty();
  }

  @Test
  void aFormThatIsNotGeneratedIsAFault() {
    assertThat(check(row("ق و ل", "1", "يَقُولُ", "قالنا=1p.perf")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.file()).isEqualTo("lexicon/verbs.tsv");
              assertThat(f.line()).isEqualTo(2);
              assertThat(f.column()).isEqualTo(10);
              assertThat(f.id()).isEqualTo("v.qwl");
            });
  }

  @Test
  void wrongFeaturesAndUnreadableOnesAreFaults() {
    assertThat(check(row("ق و ل", "1", "يَقُولُ", "قلنا=3ms.perf | قال | قال=4ms.perf")))
        .hasSize(3);
  }

  @Test
  void rowsThatCannotBeSpelledOutAreFaults() {
    assertThat(check(row("ق ل", "1", "يَقُولُ", "قال=3ms.perf"))).hasSize(1);
    assertThat(check(row("ق و ل", "11", "يَقُولُ", "قال=3ms.perf"))).hasSize(1);
    assertThat(check(row("ق و ل", "1", "قول", "قال=3ms.perf"))).hasSize(1);
    assertThat(check(row("ق و ل", "1", "يَقُولُ!", "قال=3ms.perf"))).hasSize(1);
  }

  @Test
  void missingExamplesAndDoubleIdsAreFaults() {
    assertThat(check(row("ق و ل", "1", "يَقُولُ", ""))).hasSize(1);
    String good = row("ق و ل", "1", "يَقُولُ", "قال=3ms.perf");
    assertThat(check(good, good)).hasSize(1);
  }
}
