package org.isnad.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.model.FoldedText;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** One test for each folding rule. */
class FoldingTest {
  @Test
  void alifWithHamzaMaddaOrWaslaIsAlif() {
    assertThat(fold("أحمد إلى آدم \u0671لملك")).isEqualTo("احمد الي ادم الملك");
  }

  @Test
  void alifMaqsuraIsYa() {
    assertThat(fold("مستشفى")).isEqualTo("مستشفي");
  }

  @Test
  void persianYaIsYa() {
    assertThat(fold("عل\u06CC على\u06D2")).isEqualTo("علي عليي");
  }

  @Test
  void persianKafIsKaf() {
    assertThat(fold("\u06A9تاب \u06AAتاب")).isEqualTo("كتاب كتاب");
  }

  @Test
  void foreignHaIsHa() {
    assertThat(fold("\u06C1ذا \u06BEذا شماليي\u06D5")).isEqualTo("هذا هذا شمالييه");
  }

  @Test
  void vowelSignsAreDropped() {
    assertThat(fold("كَتَّبَ عِلْمًا هٰذا")).isEqualTo("كتب علما هذا");
  }

  @Test
  void quranicSignsAreDropped() {
    assertThat(fold("قال\u06D6 نعم\u06DA")).isEqualTo("قال نعم");
  }

  @Test
  void tatweelIsDropped() {
    assertThat(fold("الـــوزير بـ")).isEqualTo("الوزير ب");
  }

  @Test
  void aLoneTatweelIsADash() {
    assertThat(fold("عمان \u0640 قال")).isEqualTo("عمان - قال");
  }

  @Test
  void presentationFormsAreLetters() {
    // alef isolated, seen initial, lam medial, lam-alef ligature
    assertThat(fold("\uFE8D\uFEB3\uFEE0\uFEFB")).isEqualTo("اسللا");
  }

  @Test
  void arabicIndicDigitsAreDigits() {
    assertThat(fold("٠١٢٣٤٥٦٧٨٩")).isEqualTo("0123456789");
  }

  @Test
  void persianDigitsAreDigits() {
    assertThat(fold("\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9"))
        .isEqualTo("0123456789");
  }

  @Test
  void bidirectionalControlsAreDropped() {
    // left-to-right mark, right-to-left mark, embedding, override, isolates
    assertThat(fold("أ\u200Eب\u200Fج\u202Aد\u202Eه\u2066و\u2069")).isEqualTo("ابجدهو");
  }

  @Test
  void zeroWidthCharactersAreDropped() {
    // zero-width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen
    assertThat(fold("\uFEFFأ\u200Bب\u200Cج\u200Dد\u2060ه\u00ADو")).isEqualTo("ابجدهو");
  }

  @Test
  void noBreakSpacesAreSpaces() {
    assertThat(fold("قال\u00A0الوزير\u202Fنعم\u2007لا")).isEqualTo("قال الوزير نعم لا");
  }

  @Test
  void otherLettersStayAsTheyAre() {
    assertThat(fold("مدرسة مسؤول شاطئ ماء CNN")).isEqualTo("مدرسة مسؤول شاطئ ماء CNN");
  }

  @Test
  void wordsOfTheLexiconAreFoldedLikeTexts() {
    for (String word : new String[] {"أَكَّدَ", "إلى", "الـوزير", "\uFEFB", "٢٠", "مستشفى"}) {
      assertThat(Folding.foldWord(word)).as(word).isEqualTo(fold(word));
    }
  }

  @Test
  void aWordWithoutItsSignsMapsBackToTheWholeWord() {
    String text = "قال الوَزِيرُ نعم";
    FoldedText folded = Folding.fold(text);
    int at = folded.folded().indexOf("الوزير");
    assertThat(folded.original(at, at + 6).of(text)).isEqualTo("الوَزِيرُ");
  }

  @Test
  void aLigatureMapsBackToItsOneCharacter() {
    String text = "س\uFEFBم";
    FoldedText folded = Folding.fold(text);
    assertThat(folded.folded()).isEqualTo("سلام");
    assertThat(folded.original(1, 3)).isEqualTo(new Span(1, 2));
    assertThat(folded.original(4)).isEqualTo(3);
  }

  @Test
  void everyOffsetMapsBackInOrderWhateverTheText() {
    long seed = 20260101;
    Random random = new Random(seed);
    String letters = "ابأإـ\u064B\u0651\u200F\uFEFB٣ \u00A0\n«»\uD83D\uDE00";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      FoldedText folded = Folding.fold(text.toString());
      int before = 0;
      for (int i = 0; i <= folded.folded().length(); i++) {
        int at = folded.original(i);
        assertThat(at).as("seed %d, text %s", seed, text).isBetween(before, text.length());
        before = at;
      }
      assertThat(folded.original(folded.folded().length())).isEqualTo(text.length());
    }
  }

  private static String fold(String text) {
    return Folding.fold(text).folded();
  }
}
