package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.data.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
  private final LanguageCheck check = LanguageCheck.packaged();

  static Stream<String[]> examples() {
    return Lexicon.packaged().table("rules/languages.tsv").rows().stream()
        .flatMap(
            row -> row.list("examples").stream().map(text -> new String[] {row.get("code"), text}));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyLanguageOfTheTableIsToldByItsExample(String code, String text) {
    assertThat(check.identify(text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل گريگوري پاپاندريو إلى چيچن",
        "التقى ژان بيير ڤوكيه نظيره پاول چرنيتش",
        "الوزیر الایرانی یصل إلی العاصمة الکویتیة",
        "عاجل",
        "توقيع اتفاق صيد",
        "انفجار قرب مطار هيثرو",
        "اجتمع وزراء الدول الأعضاء في OPEC وناقشوا خطة IMF مع مدير WTO أمس",
        "أكّدَ الوَزيرُ أنَّ المُحادَثاتِ مُستَمِرَّةٌ",
        "ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﻤﺤﺎﺩﺛﺎﺕ ﻣﺴﺘﻤﺮﺓ",
      })
  void arabicStaysArabicWithForeignNamesAndPersianLetters(String text) {
    assertThat(check.identify(text)).isEqualTo(Language.ARABIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير الخارجية در تهران با همتای خود دیدار کرد و از روابط دو کشور گفت",
        "سازمان ملل: جنگ باید پایان یابد",
      })
  void arabicLoansDoNotMakePersianArabic(String text) {
    assertThat(check.identify(text).code()).isEqualTo("fa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "2024-10-11", "!!! ؟؟؟ 123 ٤٥٦"})
  void aTextWithoutLettersHasNoLanguage(String text) {
    assertThat(check.identify(text)).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void anUnknownLanguageIsNamedByItsScript() {
    assertThat(check.identify("Lorem ipsum dolor sit amet").name())
        .isEqualTo("an unknown language in Latin script");
  }

  @Test
  void aLongQuotationInAnotherLanguageDoesNotTurnTheArticle() {
    String arabic = "وقال الوزير في المؤتمر إن الاتفاق قريب وإن اللجنة سوف تجتمع غدا. ";
    String english =
        "The minister said that the meeting is on and that it will be in the capital. ";
    assertThat(check.identify(english + arabic.repeat(60)).code()).isEqualTo("ar");
  }
}
