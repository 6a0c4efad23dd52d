package org.isnad.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Article;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.TimeMention;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples are the specification: exactly the marked expressions are times, with these values.
 */
class TimeExamplesTest {
  private static final String ROW_NOW = "2014-07-15";

  private final Lexicon lexicon = Lexicon.packaged();
  private final WordReader words = WordReader.of(lexicon);
  private final TimeReader times = new TimeReader(lexicon, new Spellings());

  @TestFactory
  Stream<DynamicTest> examples() {
    return lexicon.table("examples/times.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id() + " " + row.get("text"),
                    () -> check(row.get("now"), row.get("text"), row.get("value"))));
  }

  @TestFactory
  Stream<DynamicTest> rowsHoldTheirExamples() {
    return Stream.of("calendar", "words", "limits")
        .map(name -> "rules/times-" + name + ".tsv")
        .flatMap(path -> lexicon.table(path).rows().stream())
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> checkRow(row)));
  }

  @Test
  void everyRowHasASourceAndAnExample() {
    for (String name : List.of("calendar", "words", "limits")) {
      for (Table.Row row : lexicon.table("rules/times-" + name + ".tsv").rows()) {
        assertThat(row.get("source")).as(row.id()).isNotEmpty();
        assertThat(row.list("examples")).as(row.id()).isNotEmpty();
      }
    }
  }

  @Test
  void thereAreEnoughExamplesAndNearMisses() {
    List<Table.Row> rows = lexicon.table("examples/times.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(250);
    assertThat(rows.stream().filter(row -> row.get("value").isEmpty())).hasSizeGreaterThan(60);
  }

  private void checkRow(Table.Row row) {
    for (String example : row.list("examples")) {
      int equals = example.indexOf(" = ");
      String text = equals < 0 ? example : example.substring(0, equals);
      check(ROW_NOW, text, equals < 0 ? "" : example.substring(equals + 3));
    }
  }

  /** Checks the marked expressions and, where one is given, their values. */
  private void check(String now, String marked, String value) {
    String text = marked.replace("[", "").replace("]", "");
    List<TimeMention> mentions = read(now, text);
    assertThat(mentions.stream().map(mention -> mention.span().of(text)).toList())
        .isEqualTo(expressions(marked));
    for (TimeMention mention : mentions) {
      assertThat(mention.because()).isNotEmpty();
    }
    if (!value.isEmpty()) {
      assertThat(mentions.stream().map(mention -> shown(mention.value())).toList())
          .isEqualTo(List.of(value.replace(" ; ", " | ").split(" \\| ", -1)));
    }
  }

  private static String shown(@Nullable String value) {
    return value == null ? "-" : value;
  }

  private List<TimeMention> read(String now, String text) {
    Article article = Article.of("1", null, null, null, null, "ar", text);
    Layout layout = new TextReader(new Spellings()).read(article);
    return times.read(layout, words.read(layout), Published.parse(now).orElse(null));
  }

  private static List<String> expressions(String marked) {
    List<String> expressions = new ArrayList<>();
    for (int at = marked.indexOf('['); at >= 0; at = marked.indexOf('[', at + 1)) {
      expressions.add(marked.substring(at + 1, marked.indexOf(']', at)));
    }
    return expressions;
  }
}
