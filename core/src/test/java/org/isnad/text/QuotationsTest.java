package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Layout;
import org.isnad.model.Quotation;
import org.isnad.script.Spellings;
import org.junit.jupiter.api.Test;

/** What stands in quotation marks, whatever the marks. */
class QuotationsTest {
  @Test
  void guillemetsAreMarks() {
    assertThat(inner("قال: «الجسر آمن».")).containsExactly("الجسر آمن");
  }

  @Test
  void curlyDoubleQuotesAreMarks() {
    assertThat(inner("قال: “الجسر آمن”.")).containsExactly("الجسر آمن");
  }

  @Test
  void curlyDoubleQuotesMayBeTypedTheOtherWayRound() {
    assertThat(inner("قال: ”الجسر آمن“.")).containsExactly("الجسر آمن");
  }

  @Test
  void straightDoubleQuotesAreMarks() {
    assertThat(inner("قال: \"الجسر آمن\" ثم \"الطريق مفتوح\"."))
        .containsExactly("الجسر آمن", "الطريق مفتوح");
  }

  @Test
  void singleQuotesAreMarks() {
    assertThat(inner("قال: 'الجسر آمن'.")).containsExactly("الجسر آمن");
    assertThat(inner("قال: ‘الجسر آمن’.")).containsExactly("الجسر آمن");
  }

  @Test
  void singleGuillemetsAreMarks() {
    assertThat(inner("قال: ‹الجسر آمن›.")).containsExactly("الجسر آمن");
  }

  @Test
  void guillemetsMayBeTypedTheOtherWayRound() {
    assertThat(inner("قال: »الجسر آمن«.")).containsExactly("الجسر آمن");
  }

  @Test
  void parenthesesAreNoQuotation() {
    assertThat(inner("وكالة (رويترز) للأنباء")).isEmpty();
  }

  @Test
  void anApostropheInAWordIsNoMark() {
    assertThat(inner("قال O'Brien إن الجسر آمن")).isEmpty();
  }

  @Test
  void nestedQuotationsKnowTheirDepth() {
    String text = "قال: «سمعت عبارة \"الجسر آمن\" مرتين».";
    List<Quotation> quotations = quotations(text);
    assertThat(quotations)
        .extracting(q -> q.inner().of(text))
        .containsExactly("سمعت عبارة \"الجسر آمن\" مرتين", "الجسر آمن");
    assertThat(quotations).extracting(Quotation::depth).containsExactly(0, 1);
    assertThat(quotations).allMatch(Quotation::closed);
  }

  @Test
  void theOuterSpanHoldsTheMarks() {
    String text = "قال: «الجسر آمن».";
    Quotation quotation = quotations(text).get(0);
    assertThat(quotation.outer().of(text)).isEqualTo("«الجسر آمن»");
    assertThat(quotation.end() - quotation.first()).isEqualTo(2);
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    String text = "قال: «الجسر آمن والطريق مفتوح\nوصل الوفد أمس.";
    assertThat(quotations(text))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.inner().of(text)).isEqualTo("الجسر آمن والطريق مفتوح");
              assertThat(q.closed()).isFalse();
            });
  }

  @Test
  void aMarkThatWasNeverOpenedIsNoQuotation() {
    assertThat(inner("قال إن الجسر آمن».")).isEmpty();
  }

  @Test
  void aQuotationMayGoOnInTheNextParagraph() {
    String text = "قال: «الجسر آمن.\n«والطريق مفتوح».";
    List<Quotation> quotations = quotations(text);
    assertThat(quotations)
        .extracting(q -> q.inner().of(text))
        .containsExactly("الجسر آمن.", "والطريق مفتوح");
    assertThat(quotations).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(quotations).extracting(Quotation::continues).containsExactly(false, true);
  }

  @Test
  void aNewQuotationInTheNextParagraphDoesNotContinueAClosedOne() {
    assertThat(quotations("قال: «الجسر آمن».\n«والطريق مفتوح»، قال الوزير."))
        .extracting(Quotation::continues)
        .containsExactly(false, false);
  }

  @Test
  void aProcliticMayStandBeforeTheMark() {
    assertThat(inner("وصفها ب\"التاريخية\" أمس")).containsExactly("التاريخية");
    assertThat(inner("وصفها بـ«التاريخية» أمس")).containsExactly("التاريخية");
  }

  @Test
  void emptyMarksHoldNothing() {
    assertThat(inner("قال: «» ثم صمت")).isEmpty();
  }

  private static List<Quotation> quotations(String text) {
    Layout layout =
        new TextReader(new Spellings()).read(Article.of("1", null, null, null, null, "ar", text));
    return layout.quotations();
  }

  private static List<String> inner(String text) {
    return quotations(text).stream().map(q -> q.inner().of(text)).toList();
  }
}
