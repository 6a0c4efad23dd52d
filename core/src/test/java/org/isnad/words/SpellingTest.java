package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "أَكَلَ, أكل",
    "إِيمَان, إيمان",
    "آمَنَ, آمن",
    "يُؤْمِن, يؤمن",
    "سُئِلَ, سئل",
    "رَئِيس, رئيس",
    "مُؤَامَرَة, مؤامرة",
    "تَسَاءَلَ, تساءل",
    "لِقَاء, لقاء",
    "هَيْئَة, هيئة",
    "مُرُوءَة, مروءة",
    "يَجِيء, يجيء",
    "شَيْء, شيء",
    "قَارِئ, قارئ",
    "قُرْآن, قرآن",
    "مَدَّ, مد",
    "سَمَّى, سمى"
  })
  void hamzaTakesTheSeatThatItsVowelsAskFor(String vocalised, String written) {
    assertThat(Spelling.of(Sounds.of(vocalised)).get(0)).isEqualTo(written);
  }

  @Test
  void bothHabitsOfThePressAreGiven() {
    assertThat(Spelling.of(Sounds.of("مَسْؤُول"))).containsExactly("مسؤول", "مسئول");
    assertThat(Spelling.of("قaرaءuوO")).containsExactly("قرؤوا", "قرأوا", "قرءوا");
  }

  @Test
  void twoHamzasThatOpenAWordBecomeOne() {
    assertThat(Spelling.of("ءaءكuل").get(0)).isEqualTo("آكل");
    assertThat(Spelling.of("ءuءمiن").get(0)).isEqualTo("أومن");
    assertThat(Spelling.of("ءuءaككiد").get(0)).isEqualTo("أؤكد");
  }

  @Test
  void foldingKeepsTaMarbutaAndHamzaOnItsOtherSeats() {
    assertThat(Spelling.fold("أإآٱى")).isEqualTo("ااااي");
    assertThat(Spelling.fold("ةؤئء")).isEqualTo("ةؤئء");
    assertThat(Spelling.fold("أَكَّـد")).isEqualTo("اكد");
  }
}
