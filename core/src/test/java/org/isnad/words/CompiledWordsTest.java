package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Inflection;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.junit.jupiter.api.Test;

/** The words that are packaged with the engine. */
class CompiledWordsTest {
  private static final Lexicon LEXICON = Lexicon.packaged();

  @Test
  void theCompiledFileIsWhatTheTablesGive() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Vocabulary.compile(LEXICON).write(written);
    try (InputStream in = WordReader.class.getResourceAsStream(WordReader.COMPILED)) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).isEqualTo(written.toByteArray());
    }
  }

  @Test
  void aWrittenTableReadsAsItWas() throws IOException {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    WordTable table = Vocabulary.compile(LEXICON);
    table.write(once);
    WordTable.read(once.toByteArray()).write(twice);
    assertThat(twice.toByteArray()).isEqualTo(once.toByteArray());
  }

  @Test
  void somethingElseIsNoCompiledFile() {
    assertThatThrownBy(() -> WordTable.read(new byte[100])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WordTable.read(new byte[0])).isInstanceOf(IOException.class);
  }

  @Test
  void everyRowHasItsExamplesAmongItsForms() {
    assertThat(WordCheck.of(LEXICON)).isEmpty();
  }

  @Test
  void formsOfRandomRowsAreReadBackWithTheirFeatures() {
    long seed = 20_260_101L;
    Random random = new Random(seed);
    WordReader reader = WordReader.packaged();
    List<String> lost = new ArrayList<>();
    for (Table table : Vocabulary.tables(LEXICON)) {
      List<Table.Row> rows = table.rows();
      for (int i = 0; i < 200 && !rows.isEmpty(); i++) {
        Vocabulary.Entry entry = Vocabulary.entry(table, rows.get(random.nextInt(rows.size())));
        entry
            .forms()
            .cells()
            .forEach((form, cells) -> lost.addAll(lost(reader, entry, form, cells)));
      }
    }
    assertThat(lost).as("seed " + seed).isEmpty();
  }

  private static List<String> lost(
      WordReader reader, Vocabulary.Entry entry, String form, int[] cells) {
    List<String> lost = new ArrayList<>();
    for (int cell : cells) {
      Inflection inflection = Cell.inflection(cell);
      boolean likeIndicative = (cell & Cell.LIKE_INDICATIVE) != 0;
      if ((cell & Cell.LIKE_SUBJUNCTIVE) != 0
          || (likeIndicative && inflection.tense() == Tense.JUSSIVE)) {
        continue;
      }
      // A subjunctive that looks like the indicative shows only after ل.
      String word = (likeIndicative ? "ل" : "") + form + ((cell & Cell.FREE) != 0 ? "" : "هما");
      List<Reading> readings = reader.read(word);
      if (readings.stream()
          .noneMatch(
              r ->
                  r.lexeme().id().equals(entry.lexeme().id())
                      && r.inflection().equals(inflection))) {
        lost.add(word + " " + entry.lexeme().id() + " " + inflection);
      }
    }
    return lost;
  }
}
