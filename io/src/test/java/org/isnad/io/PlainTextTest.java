package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void takesABareTextWhole() {
    Draft draft = PlainText.parse("  قال الوزير: نعم.\n\nثم مضى.\n\n\n");
    assertThat(draft.title()).isNull();
    assertThat(draft.body()).isEqualTo("قال الوزير: نعم.\n\nثم مضى.\n");
  }

  @Test
  void takesHeaderLinesUpToTheBlankLine() {
    Draft draft =
        PlainText.parse(
            "TITLE: اتفاق: خطوة أولى\r\nOUTLET: وكالة\r\nSOURCE_NOTE: x\r\nDATE: 2025-02-18\r\nURL: https://a.example/1\r\n\r\nالنص.\r\n");
    assertThat(draft.title()).isEqualTo("اتفاق: خطوة أولى");
    assertThat(draft.outlet()).isEqualTo("وكالة");
    assertThat(draft.published()).isEqualTo("2025-02-18");
    assertThat(draft.url()).isEqualTo("https://a.example/1");
    assertThat(draft.body()).isEqualTo("النص.\n");
  }

  @Test
  void aKeyThatIsNotKnownBeginsNoHeader() {
    assertThat(PlainText.parse("NOTE: كذا\n\nالنص").body()).isEqualTo("NOTE: كذا\n\nالنص\n");
  }

  @Test
  void aHeaderWithoutABlankLineEndsWhereTheTextBegins() {
    Draft draft = PlainText.parse("TITLE: عنوان\nقال الوزير نعم.\n");
    assertThat(draft.title()).isEqualTo("عنوان");
    assertThat(draft.body()).isEqualTo("قال الوزير نعم.\n");
  }

  @Test
  void emptyValuesAndNoBody() {
    Draft draft = PlainText.parse("TITLE:\nDATE:\n");
    assertThat(draft.title()).isEmpty();
    assertThat(draft.body()).isEmpty();
  }

  @Test
  void theDayMayBeCalledPublished() {
    assertThat(PlainText.parse("PUBLISHED: 2025-02-18\n\nالنص").published())
        .isEqualTo("2025-02-18");
  }
}
