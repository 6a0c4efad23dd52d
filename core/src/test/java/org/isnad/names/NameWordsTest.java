package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.junit.jupiter.api.Test;

class NameWordsTest {
  private static final String FILE = "lexicon/name-words.tsv";

  @Test
  void eachExampleHoldsAFormOfItsRow() {
    for (Table.Row row : Lexicon.packaged().table(FILE).rows()) {
      for (String example : row.list("examples")) {
        List<String> words = List.of(Tokeniser.phrase(example).split(" ", -1));
        assertThat(row.list("forms"))
            .as("%s: %s", row.id(), example)
            .anyMatch(form -> words.contains(Tokeniser.phrase(form)));
      }
    }
  }

  @Test
  void formsAreFolded() {
    NameWords words = words("nw.a\tname-particle\tأبو\tfather of\tأبو زيد\n");
    assertThat(words.nameParticles).containsExactly("ابو");
  }

  @Test
  void rowsOfOneRoleMakeOneSet() {
    NameWords words =
        words(
            "nw.a\tmodifier\tالسابق\tformer\tالسابق\nnw.b\tmodifier\tالحالي | الجديد\tcurrent\tالحالي\n");
    assertThat(words.modifiers).containsExactlyInAnyOrder("السابق", "الحالي", "الجديد");
    assertThat(words.days).isEmpty();
  }

  @Test
  void aMediumNounMayHaveOneLetterBeforeIt() {
    NameWords words = words("nw.a\tmedium-noun\tصحيفة\tnewspaper\tصحيفة\n");
    assertThat(words.isMediumNoun("لصحيفة")).isTrue();
    assertThat(words.isMediumNoun("صحيفة")).isTrue();
    assertThat(words.isMediumNoun("ولصحيفة")).isFalse();
    assertThat(words.isMediumNoun("كصحيفة")).isFalse();
  }

  @Test
  void aRoleThatIsNotKnownIsRefusedWithItsLine() {
    assertThatThrownBy(() -> words("nw.a\tcolour\tأخضر\tgreen\tأخضر\n"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(FILE + ":2:2: nw.a: no role colour");
  }

  private static NameWords words(String rows) {
    byte[] table = ("id\trole\tforms\tgloss\texamples\n" + rows).getBytes(StandardCharsets.UTF_8);
    return new NameWords(path -> Optional.of(table), new Spellings());
  }
}
