package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Layout;
import org.isnad.model.Sentence;
import org.isnad.script.Spellings;
import org.junit.jupiter.api.Test;

/** Where a sentence ends, and where it only seems to. */
class SentencesTest {
  @Test
  void fullStopsAndQuestionMarksEndASentence() {
    assertThat(sentences("وصل الوفد. هل بدأ اللقاء؟ نعم! انتهى."))
        .containsExactly("وصل الوفد.", "هل بدأ اللقاء؟", "نعم!", "انتهى.");
  }

  @Test
  void aLineEndsASentence() {
    assertThat(sentences("وصل الوفد\nبدأ اللقاء")).containsExactly("وصل الوفد", "بدأ اللقاء");
  }

  @Test
  void anInitialEndsNone() {
    assertThat(sentences("قال د. أحمد إن الجسر آمن. وانصرف."))
        .containsExactly("قال د. أحمد إن الجسر آمن.", "وانصرف.");
  }

  @Test
  void theLettersOfAnAgencyEndNone() {
    assertThat(sentences("ذكرت أ. ف. ب. أن الجسر آمن. وانصرف الوفد."))
        .containsExactly("ذكرت أ. ف. ب. أن الجسر آمن.", "وانصرف الوفد.");
  }

  @Test
  void aDecimalEndsNone() {
    assertThat(sentences("بلغ النمو 3.5 في المئة. وانصرف الوفد."))
        .containsExactly("بلغ النمو 3.5 في المئة.", "وانصرف الوفد.");
  }

  @Test
  void anAddressOnTheWebEndsNone() {
    assertThat(sentences("زار موقع example.org أمس. وانصرف."))
        .containsExactly("زار موقع example.org أمس.", "وانصرف.");
  }

  @Test
  void twoDotsAreAPause() {
    assertThat(sentences("وصل الوفد.. وبدأ اللقاء.")).containsExactly("وصل الوفد.. وبدأ اللقاء.");
  }

  @Test
  void twoDotsPartTheTextOfWhoWritesThemForFullStops() {
    assertThat(sentences("وصل الوفد.. بدأ اللقاء.. قال الوزير كلمته.. ثم انصرف الجميع."))
        .containsExactly("وصل الوفد..", "بدأ اللقاء..", "قال الوزير كلمته..", "ثم انصرف الجميع.");
  }

  @Test
  void twoDotsPartAHeadline() {
    Layout layout = layout("وصول الوفد.. بدء اللقاء", "بدأ اللقاء أمس.");
    assertThat(texts(layout)).containsExactly("وصول الوفد..", "بدء اللقاء", "بدأ اللقاء أمس.");
    assertThat(layout.sentences())
        .extracting(Sentence::part)
        .containsExactly(Sentence.Part.HEADLINE, Sentence.Part.HEADLINE, Sentence.Part.BODY);
  }

  @Test
  void aFullStopInAQuotationEndsNone() {
    assertThat(sentences("قال الوزير: «الجسر آمن. والطريق مفتوح» أمام الجميع. وانصرف."))
        .containsExactly("قال الوزير: «الجسر آمن. والطريق مفتوح» أمام الجميع.", "وانصرف.");
  }

  @Test
  void theClosingMarkBelongsToTheSentenceBeforeIt() {
    assertThat(sentences("قال الوزير: «الجسر آمن.» وانصرف الوفد."))
        .containsExactly("قال الوزير: «الجسر آمن.»", "وانصرف الوفد.");
  }

  @Test
  void aDatelineIsAPartOfItsOwn() {
    Layout layout = layout(null, "عمان (بترا) - وصل الوفد أمس إلى المدينة. وبدأ اللقاء.");
    assertThat(texts(layout))
        .containsExactly("عمان (بترا) -", "وصل الوفد أمس إلى المدينة.", "وبدأ اللقاء.");
    assertThat(layout.sentences().get(0).part()).isEqualTo(Sentence.Part.DATELINE);
  }

  @Test
  void paragraphsAreNumberedFromTheHeadlineOn() {
    Layout layout = layout("وصول الوفد", "وصل الوفد. وبدأ اللقاء.\nانتهى اللقاء.");
    assertThat(layout.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void sentencesCoverAllTokensInOrder() {
    Layout layout = layout("عنوان: نعم", "قال د. أحمد: «نعم.\n«لا» ثم... بلغ 3.5! «");
    int at = 0;
    for (Sentence sentence : layout.sentences()) {
      assertThat(sentence.first()).isEqualTo(at);
      assertThat(sentence.end()).isGreaterThan(at);
      at = sentence.end();
    }
    assertThat(at).isEqualTo(layout.tokens().size());
  }

  private static List<String> sentences(String body) {
    return texts(layout(null, body));
  }

  private static Layout layout(@org.jspecify.annotations.Nullable String title, String body) {
    return new TextReader(new Spellings())
        .read(Article.of("1", null, title, null, null, "ar", body));
  }

  private static List<String> texts(Layout layout) {
    return layout.sentences().stream()
        .map(s -> layout.span(s.first(), s.end()).of(layout.text()))
        .toList();
  }
}
