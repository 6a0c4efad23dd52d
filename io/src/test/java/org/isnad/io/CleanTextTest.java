package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void leavesCleanTextAsItIs() {
    String text = "قال:\tنعم\r\n\u200Fثم\u00A0مضى";
    assertThat(CleanText.of(text)).isSameAs(text);
    assertThat(CleanText.of("نعم \uD83D\uDE00")).isEqualTo("نعم \uD83D\uDE00");
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(CleanText.of("قا\u0000ل\u0008 نـ\u009Fعم")).isEqualTo("قال نـعم");
  }

  @Test
  void turnsOtherLineEndsIntoLineEnds() {
    assertThat(CleanText.of("أ\fب\u000Bج\u0085د")).isEqualTo("أ\nب\nج\nد");
  }

  @Test
  void leavesOutAByteOrderMarkAtTheBeginningAlone() {
    assertThat(CleanText.of("\uFEFFنعم\uFEFF")).isEqualTo("نعم\uFEFF");
  }

  @Test
  void replacesHalvesOfPairs() {
    assertThat(CleanText.of("أ\uD83Dب\uDE00\uD83D\uDE00\uD83D"))
        .isEqualTo("أ\uFFFDب\uFFFD\uD83D\uDE00\uFFFD");
  }
}
