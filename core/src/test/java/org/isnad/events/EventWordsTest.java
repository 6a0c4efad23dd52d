package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.events.EventWords.VerbRole;
import org.isnad.model.Reading;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.isnad.words.WordReader;
import org.junit.jupiter.api.Test;

class EventWordsTest {
  private static final Spellings SPELLINGS = new Spellings();
  private static final EventWords WORDS = new EventWords(Lexicon.packaged(), SPELLINGS);
  private static final WordReader READER = WordReader.packaged();

  @Test
  void eachExampleHoldsAFormOfItsRow() {
    for (Table.Row row : Lexicon.packaged().table(EventWords.FILE).rows()) {
      for (String example : row.list("examples")) {
        List<String> words = List.of(Tokeniser.phrase(example).split(" ", -1));
        assertThat(row.list("forms"))
            .as("%s: %s", row.id(), example)
            .anyMatch(form -> words.contains(Tokeniser.phrase(form)));
      }
    }
  }

  @Test
  void everyVerbIsOneOfTheLexicon() {
    for (Table.Row row : Lexicon.packaged().table(EventWords.FILE).rows()) {
      if (row.get("role").startsWith("verb-")) {
        for (String form : row.list("forms")) {
          assertThat(READER.read(Tokeniser.phrase(form)))
              .as(form)
              .anyMatch(
                  reading ->
                      Tokeniser.phrase(reading.lexeme().lemma()).equals(Tokeniser.phrase(form)));
        }
      }
    }
  }

  @Test
  void aVerbHasItsRoleInAllItsForms() {
    Reading told = reading("قامت", "قام");
    assertThat(WORDS.is(VerbRole.VERB_OF_DOER, told)).isTrue();
    assertThat(WORDS.is(VerbRole.VERB_OF_VICTIM, told)).isFalse();
    assertThat(WORDS.is(VerbRole.VERB_OF_RECEIVER, reading("يواجهون", "واجه"))).isTrue();
    assertThat(WORDS.is(VerbRole.VERB_OF_DOER, null)).isFalse();
  }

  @Test
  void theCountryOfSomebodyMayHaveLettersBeforeIt() {
    assertThat(WORDS.homelands.of(SPELLINGS.of("بلاده"))).isTrue();
    assertThat(WORDS.homelands.of(SPELLINGS.of("وبلاده"))).isTrue();
    assertThat(WORDS.homelands.of(SPELLINGS.of("وببلاده"))).isTrue();
    assertThat(WORDS.homelands.of(SPELLINGS.of("بلاد"))).isFalse();
  }

  private static Reading reading(String form, String lemma) {
    return READER.read(Tokeniser.phrase(form)).stream()
        .filter(reading -> reading.lexeme().lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}
