package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.script.Spellings;
import org.junit.jupiter.api.Test;

class StatementWordsTest {
  private static final List<String> ROLES =
      Arrays.stream(StatementRole.values()).map(StatementRole::inTable).toList();

  private static final Spellings SPELLINGS = new Spellings();

  private static final StatementWords WORDS = new StatementWords(Lexicon.packaged(), SPELLINGS);

  @Test
  void everyRoleHasWords() {
    Table table = Lexicon.packaged().table("lexicon/statement-words.tsv");
    assertThat(table.rows().stream().map(row -> row.get("role")).distinct())
        .containsExactlyInAnyOrderElementsOf(ROLES);
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.list("forms")).isNotEmpty());
  }

  @Test
  void everyRoleIsDescribed() throws IOException {
    List<String> described =
        Files.readString(Path.of("../data/ar/README.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("## lexicon/statement-words.tsv"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| role "))
            .map(line -> line.substring(2, line.indexOf(" |")))
            .flatMap(roles -> Arrays.stream(roles.split(", ", -1)))
            .toList();
    assertThat(described).containsExactlyInAnyOrderElementsOf(ROLES);
  }

  @Test
  void formsAreFolded() {
    assertThat(WORDS.adverbs.of(SPELLINGS.of("ايضا"))).isTrue();
    assertThat(WORDS.adverbs.of(SPELLINGS.of("أيضا"))).isFalse();
  }

  @Test
  void aContrastHasOneWordOrTwo() {
    assertThat(WORDS.isContrast("لكن", "الجو")).isTrue();
    assertThat(WORDS.isContrast("في", "حين")).isTrue();
    assertThat(WORDS.isContrast("في", "الحديقة")).isFalse();
  }
}
