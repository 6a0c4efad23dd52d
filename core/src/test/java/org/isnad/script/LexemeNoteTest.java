package org.isnad.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;
import org.junit.jupiter.api.Test;

class LexemeNoteTest {
  private final AtomicInteger calls = new AtomicInteger();
  private final LexemeNote<String> lemmas =
      new LexemeNote<>(
          lexeme -> {
            calls.incrementAndGet();
            return lexeme.lemma();
          });

  @Test
  void theNoteOfANumberedWordIsWorkedOutOnceHoweverHighTheNumber() {
    Lexeme said = new Lexeme("v.qwl", "قال", PartOfSpeech.VERB, 3);
    Lexeme minister = new Lexeme("n.wzyr", "وزير", PartOfSpeech.NOUN, 60_000);
    for (int i = 0; i < 2; i++) {
      assertThat(lemmas.of(said)).isEqualTo("قال");
      assertThat(lemmas.of(minister)).isEqualTo("وزير");
    }
    assertThat(calls).hasValue(2);
  }

  @Test
  void aWordWithoutANumberKeepsNothing() {
    assertThat(lemmas.of(new Lexeme("v.qwl", "قال", PartOfSpeech.VERB))).isEqualTo("قال");
    assertThat(lemmas.of(new Lexeme("v.Akd", "أكد", PartOfSpeech.VERB))).isEqualTo("أكد");
    assertThat(calls).hasValue(2);
  }
}
