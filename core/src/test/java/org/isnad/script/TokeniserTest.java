package org.isnad.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.junit.jupiter.api.Test;

class TokeniserTest {
  @Test
  void wordsAndMarksAreTokens() {
    assertThat(forms("قال الوزير: «نعم»."))
        .containsExactly("قال", "الوزير", ":", "«", "نعم", "»", ".");
  }

  @Test
  void aNumberKeepsItsPointAndSeparators() {
    assertThat(forms("بلغ 3.5 و1,200 و٢٫٥"))
        .containsExactly("بلغ", "3.5", "و", "1,200", "و", "2\u066B5");
  }

  @Test
  void theFullStopAfterANumberIsNoPartOfIt() {
    assertThat(forms("عام 2015.")).containsExactly("عام", "2015", ".");
  }

  @Test
  void lettersAndDigitsAreCutApart() {
    assertThat(forms("ال12 القناة2")).containsExactly("ال", "12", "القناة", "2");
  }

  @Test
  void runsOfDotsAndDashesAreOneMark() {
    assertThat(forms("عاجل.. نعم ... لا -- ثم!!"))
        .containsExactly("عاجل", "..", "نعم", "...", "لا", "--", "ثم", "!", "!");
  }

  @Test
  void wordsOfAnotherScriptAreForeign() {
    List<Token> tokens = tokens("قناة CNN الأمريكية");
    assertThat(tokens)
        .extracting(Token::kind)
        .containsExactly(Token.Kind.WORD, Token.Kind.FOREIGN, Token.Kind.WORD);
  }

  @Test
  void aSurrogatePairIsOneToken() {
    assertThat(forms("نعم \uD83D\uDE00 لا")).containsExactly("نعم", "\uD83D\uDE00", "لا");
  }

  @Test
  void aSpanCoversTheWordAsItIsWritten() {
    String text = "قَالَ الـوزير";
    List<Token> tokens = tokens(text);
    assertThat(tokens.get(0).span().of(text)).isEqualTo("قَالَ");
    assertThat(tokens.get(0).form()).isEqualTo("قال");
    assertThat(tokens.get(1).span().of(text)).isEqualTo("الـوزير");
    assertThat(tokens.get(1).form()).isEqualTo("الوزير");
  }

  @Test
  void tokensAreNumberedInOrder() {
    assertThat(tokens("قال الوزير نعم")).extracting(Token::index).containsExactly(0, 1, 2);
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertThat(tokens(" \n\t")).isEmpty();
  }

  @Test
  void everyWordOfALigatureStandsOnAllOfIt() {
    String text = "النبي ﷺ قال";
    for (Token token : tokens(text)) {
      assertThat(token.span().isEmpty()).as(token.form()).isFalse();
    }
    assertThat(tokens(text).get(1).span()).isEqualTo(new Span(6, 7));
  }

  @Test
  void aPhraseOfTheLexiconIsCutLikeATextOfIt() {
    assertThat(Tokeniser.phrase("د.أحمد")).isEqualTo("د . احمد");
    assertThat(Tokeniser.phrase("وزير الخارجية")).isEqualTo("وزير الخارجية");
    assertThat(Tokeniser.phrase("مجموعة 5+1")).isEqualTo("مجموعة 5 + 1");
  }

  private static List<Token> tokens(String text) {
    return Tokeniser.tokens(Folding.fold(text));
  }

  private static List<String> forms(String text) {
    return tokens(text).stream().map(Token::form).toList();
  }
}
