package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.engine.Engine;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The event of each example of {@code events/contexts.tsv} has that row's context. */
class ContextsTest {
  private final Engine engine = Engine.packaged();

  @TestFactory
  Stream<DynamicTest> examples() {
    return Lexicon.packaged().table(Contexts.FILE).rows().stream()
        .flatMap(row -> row.list("examples").stream().map(example -> test(row, example)));
  }

  private DynamicTest test(Table.Row row, String example) {
    return DynamicTest.dynamicTest(
        row.id() + " " + example,
        () -> {
          int trigger = example.indexOf('{');
          ArticleRecord record = read(example.replace("{", "").replace("}", ""));
          assertThat(record.events())
              .filteredOn(v -> v.trigger().start() <= trigger && trigger < v.trigger().end())
              .singleElement()
              .satisfies(v -> assertThat(v.contexts()).contains(row.get("context")));
        });
  }

  @Test
  void thereAreThe37ContextsOfPlover() {
    assertThat(Lexicon.packaged().table(Contexts.FILE).rows())
        .extracting(row -> row.get("context"))
        .doesNotHaveDuplicates()
        .hasSize(37);
  }

  @Test
  void anotherSentenceGivesNoContext() {
    assertThat(read("التقى الملك المغربي الملك الأردني. هطلت السيول على الجنوب.").events())
        .singleElement()
        .satisfies(v -> assertThat(v.contexts()).doesNotContain("disasters"));
  }

  private ArticleRecord read(String text) {
    return engine.read(Article.of("1", null, null, null, null, "ar", text));
  }
}
