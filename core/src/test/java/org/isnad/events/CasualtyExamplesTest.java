package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.engine.Engine;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Casualties;
import org.isnad.script.Tokeniser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Exactly the marked words of {@code examples/casualties.tsv} count casualties, and so many. */
class CasualtyExamplesTest {
  private final Lexicon lexicon = Lexicon.packaged();
  private final Engine engine = Engine.packaged();

  @TestFactory
  Stream<DynamicTest> examples() {
    return lexicon.table("examples/casualties.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id() + " " + row.get("text"), () -> check(row)));
  }

  private void check(Table.Row row) {
    String text = row.get("text").replace("[", "").replace("]", "");
    List<String> found = new ArrayList<>();
    List<String> evidence = new ArrayList<>();
    for (Casualties casualties : casualties(text)) {
      evidence.add(casualties.evidence().of(text));
      found.add(written(casualties));
    }
    assertThat(found).isEqualTo(row.list("value"));
    assertThat(evidence).isEqualTo(marked(row.get("text")));
  }

  private List<Casualties> casualties(String text) {
    ArticleRecord record = engine.read(Article.of("1", null, null, null, null, "ar", text));
    return record.events().stream()
        .flatMap(event -> event.casualties().stream())
        .sorted((a, b) -> a.evidence().compareTo(b.evidence()))
        .toList();
  }

  private static String written(Casualties casualties) {
    String min = casualties.min() == null ? "" : casualties.min().toString();
    String max = casualties.max() == null ? "" : casualties.max().toString();
    return casualties.kind().code() + " " + min + ".." + max;
  }

  private static List<String> marked(String text) {
    List<String> marked = new ArrayList<>();
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      marked.add(text.substring(open + 1, text.indexOf(']', open)));
    }
    return marked;
  }

  @Test
  void eachExampleOfTheWordsHoldsAFormOfItsRow() {
    for (Table.Row row : lexicon.table(CasualtyWords.FILE).rows()) {
      for (String example : row.list("examples")) {
        String words = " " + Tokeniser.phrase(example) + " ";
        assertThat(row.list("forms"))
            .as("%s: %s", row.id(), example)
            .anyMatch(form -> words.contains(Tokeniser.phrase(form)));
      }
    }
  }

  @Test
  void whatIsPlannedHasNoCasualties() {
    assertThat(casualties("يعتزم المسلحون خطف ثلاثة جنود.")).isEmpty();
  }

  @Test
  void aVerbAndANounThatShareACountGiveNone() {
    assertThat(casualties("أدى هجوم المسلحين إلى مقتل وإصابة 30 شخصا.")).isEmpty();
  }
}
