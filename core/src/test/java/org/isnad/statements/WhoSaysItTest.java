package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who speaks where the subject is dropped, unknown, or could be the object. */
class WhoSaysItTest {
  private static final String NOBODY = "-";

  @Test
  void aStateIsFeminineSoThatAMasculineVerbIsOfSomebodyElse() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وأكدت فرنسا أن الطريق مفتوح."
                    + " وأضاف أن العمل مستمر."))
        .containsExactly("سامر الحلواني", "فرنسا", "سامر الحلواني");
  }

  @Test
  void whoIsNamedInWhatIsToldInOtherWordsDoesNotTellIt() {
    String before =
        "قال المهندس سامر الحلواني إن الجسر آمن. وقال الرئيس الفرنسي إن النهر هادئ. وأضاف ";
    assertThat(speakers(before + "أن الرئيس الفرنسي يعرف المدينة.")).endsWith("سامر الحلواني");
    assertThat(speakers(before + "أنه يعرف المدينة.").get(2)).isNotEqualTo("سامر الحلواني");
  }

  @Test
  void aQuotationThatFillsTheNextSentenceGoesOn() {
    String before = "قال المهندس سامر الحلواني «كان الجسر مفتوحا أمام الناس».\n";
    String quotation = "«نعمل كل يوم على إصلاح الطريق القديم»";
    assertThat(speakers(before + quotation + "."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
    assertThat(speakers(before + "وفي حي الصيادين " + quotation + ". وفي السوق " + quotation + "."))
        .containsExactly("سامر الحلواني", "سامر الحلواني", "سامر الحلواني");
    assertThat(speakers(before + "وفتح السوق أبوابه. " + quotation + "."))
        .containsExactly("سامر الحلواني");
    assertThat(speakers(before + "كتاب " + quotation + " جديد.")).containsExactly("سامر الحلواني");
  }

  @Test
  void severalTogetherAreTakenUpByAPlural() {
    assertThat(speakers("قطعت مصر والعراق الطريق إلى الجسر، واتهموا فرنسا بسرقة الماء."))
        .containsExactly("مصر");
    assertThat(speakers("قطعت مصر الطريق إلى الجسر، واتهموا فرنسا بسرقة الماء."))
        .containsExactly(NOBODY);
  }

  @Test
  void whoeverIsSpokenToDoesNotSpeak() {
    assertThat(speakers("وجدت الشرطة المصرية السيدة في بيتها. وقالت للشرطة إن الباب كان مفتوحا."))
        .containsExactly(NOBODY);
  }

  @Test
  void theAuthorSpeaksWhereHeSaysI() {
    assertThat(
            speakers(
                "ذكرتُ للعمدة أن السوق مغلقة، قائلا إن الناس ينتظرون. وقال العمدة سامر الحلواني إن"
                    + " المرفأ جاهز. وأضاف أن العمل مستمر. وأطالب الوزارة بفتح المرفأ."))
        .containsExactly("الكاتب", "الكاتب", "سامر الحلواني", "سامر الحلواني", "الكاتب");
    assertThat(speakers("قالت المعلمة «ذكرتُ للعمدة أن السوق مغلقة». وأضافت أن العمل جار."))
        .containsExactly("المعلمة", "المعلمة");
  }

  @Test
  void nobodyIsTheAuthorOfAnInterview() {
    assertThat(
            speakers(
                "متى فتحت السوق؟ في الربيع. ومن فتحها؟ فتحها العمدة. هل علم؟ ذكرتُ له أن السوق مغلقة."))
        .doesNotContain("الكاتب");
  }

  @Test
  void aVerbThatNeedsItsObjectHasItInTheOnlyOneNamed() {
    assertThat(
            speakers("قال المهندس سامر الحلواني إن الجسر آمن. واتهم وزير النقل المصري بالتقصير."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
    assertThat(speakers("واتهم سامر الحلواني وزير النقل المصري بالتقصير.").get(0))
        .isEqualTo("سامر الحلواني");
  }

  @Test
  void whoIsOfTheSubjectIsSpokenTo() {
    assertThat(speakers("وكان المهندس سامر الحلواني قد حث أنصاره على زيارة المعرض."))
        .containsExactly("سامر الحلواني");
    assertThat(speakers("وقال أنصاره إن الجسر آمن.")).containsExactly("أنصاره");
  }

  @Test
  void aPresentRightAfterANounWithoutTheArticleTellsOfThatNoun() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. ويرفع السكان شعارات تندد بإغلاق الجسر."
                    + " وأضاف أن العمل مستمر."))
        .containsExactly("سامر الحلواني", NOBODY, "سامر الحلواني");
  }

  @Test
  void ofAPassiveNobodyIsTheSubjectWhoSpokeBefore() {
    assertThat(speakers("قال المهندس سامر الحلواني إن الجسر آمن. وسئل عن ثمن الجسر."))
        .containsExactly("سامر الحلواني", NOBODY);
  }

  @Test
  void aNounWithAPronounBeforeWhatIsSaidIsSomebodyElse() {
    assertThat(speakers("قالت شركة «آبل» إن الجسر آمن، فيما أكدت منافستها أن الطريق مغلق."))
        .containsExactly("شركة أبل", NOBODY);
    assertThat(speakers("قال المهندس سامر الحلواني إن الجسر آمن. وقال معاليه إن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
  }

  @Test
  void wordsThatMayNameWhoIsCitedKeepOthersFromBeingCited() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وبدأ العمل أمس، وفق ما ذكر كراس الورشة."))
        .containsExactly("سامر الحلواني");
    assertThat(
            speakers("قال المهندس سامر الحلواني إن الجسر آمن. وبدأ العمل أمس في الورشة، كما أوضح."))
        .contains("سامر الحلواني");
  }

  @Test
  void whatAlwaysIsSaidToSomebodyIsNotSaidToNobody() {
    assertThat(speakers("قال المهندس سامر الحلواني إن الجسر آمن. لكن حدث أن النهر فاض."))
        .containsExactly("سامر الحلواني");
  }

  @Test
  void thePronounOfANounIsOfTheOneUnderNoPreposition() {
    assertThat(
            speakers(
                    "وتحدث المهندس سامر الحلواني في لقاء مع العمدة كريم النجار بعد إعلانه إلغاء العقد.")
                .get(0))
        .isEqualTo("سامر الحلواني");
    assertThat(speakers("ونقلت الصحيفة عن المهندس سامر الحلواني، قوله إن الجسر آمن."))
        .containsExactly("سامر الحلواني");
  }

  @Test
  void anUnknownSubjectIsNobodyWhoSpokeBefore() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وأضاف القرار، في صيغته الأخيرة، أن العمل مستمر."))
        .containsExactly("سامر الحلواني", NOBODY);
  }

  @Test
  void aNounPhraseAfterInnaIsTheSubjectOfTheVerbAfterIt() {
    assertThat(speakers("قال المهندس سامر الحلواني إن منظمي المعرض أكدوا أن القاعة جاهزة."))
        .first()
        .isEqualTo("سامر الحلواني");
    assertThat(speakers("قال المهندس سامر الحلواني إن الجسر آمن. وقال 45 منهم إن الطريق مغلق."))
        .containsExactly("سامر الحلواني", NOBODY);
    assertThat(speakers("قال المهندس سامر الحلواني إن الجسر آمن. وأضاف موضحا أن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
  }

  @Test
  void aRelativePronounTakesUpTheOneBeforeIt() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وحضر وزير النقل المصري الذي أكد أن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "وزير النقل المصري");
  }

  @Test
  void whatTheNewsIsAboutDoesNotSpeakAtItsColon() {
    assertThat(speakers("وفاة سامر الحلواني: الشرطة المصرية تقول إن الجسر آمن"))
        .noneMatch("سامر الحلواني"::equals);
    assertThat(speakers("قضية سامر الحلواني: الشرطة المصرية تقول إن الجسر آمن"))
        .noneMatch("سامر الحلواني"::equals);
    assertThat(speakers("المهندس سامر الحلواني: الجسر آمن")).containsExactly("سامر الحلواني");
  }

  @Test
  void nothingOnTheLineBeforeGovernsASubject() {
    assertThat(speakers("لم يصل الوفد بعد\nسامر الحلواني يقول إن الجسر آمن"))
        .contains("سامر الحلواني");
  }

  @Test
  void aNounAloneAfterAVerbIsTheBodyNamedBefore() {
    assertThat(
            speakers("أعلن المرصد السوري لحقوق الإنسان أن الطريق مفتوح. وقال المرصد إن الجسر آمن."))
        .containsExactly("المرصد السوري لحقوق الإنسان", "المرصد السوري لحقوق الإنسان");
  }

  @Test
  void thePronounOnANounOfSpeechIsWhoIsQuoted() {
    assertThat(speakers("نقل البيان عن وزير النقل المصري دعوته إلى فتح الطريق."))
        .contains("وزير النقل المصري");
  }

  @Test
  void aPluralVerbIsNoMovementsByItsName() {
    assertThat(
            speakers(
                "قال مسؤولون مصريون إن الجسر آمن. وأعلنت حركة فتح أن الطريق مفتوح."
                    + " وأضافوا أن العمل مستمر."))
        .containsExactly("مسؤولون مصريون", "حركة فتح", "مسؤولون مصريون");
  }

  @Test
  void aPlaceMayStandBetweenASubjectAndItsVerb() {
    assertThat(speakers("لكن مصادر دبلوماسية في جنيف أكدت أن الطريق مفتوح."))
        .containsExactly("مصادر دبلوماسية");
  }

  @Test
  void thatSomebodyWontBeNamedStandsBetweenHimAndWhatHeSays() {
    assertThat(speakers("قال مسؤولون مصريون، طلبوا عدم نشر أسمائهم، إن الجسر آمن."))
        .containsExactly("مسؤولون مصريون");
  }

  @Test
  void aDocumentSpeaksForTheGroupThatIssuedIt() {
    assertThat(speakers("ودعا بيان كتلة المعارضة إلى فتح الطريق.")).containsExactly("المعارضة");
  }

  @Test
  void aTitleClosedByCommasBelongsToTheNameBeforeIt() {
    assertThat(
            speakers(
                "رأى سامر الحلواني، أستاذ القانون في الجامعة، أن الطريق مفتوح، مؤكدا أنه آمن."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
  }

  @Test
  void verbsSideBySideShareTheirSubject() {
    assertThat(speakers("الوزارة تنفي وتستنكر بشدة ما نشر عن إغلاق الجسر."))
        .containsExactly("الوزارة");
    assertThat(speakers("قال المهندس سامر الحلواني إن العمال حضروا ويؤكد أن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
  }

  @Test
  void theHeadOfAClauseAfterAnnaIsTheSubjectOfItsVerb() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن البيان الأخير لبلدية المدينة أكد على سلامة الجسر."))
        .containsExactly("سامر الحلواني", "البيان الأخير");
  }

  @Test
  void aTownThatNoTableHasMayStandBetweenASubjectAndItsVerb() {
    assertThat(
            speakers(
                "قالت مصادر أردنية إن الجسر آمن. لكن مصادر مصرية في كرزستان تحدثت عن أن الطريق مغلق."))
        .containsExactly("مصادر أردنية", "مصادر مصرية");
  }

  @Test
  void aNounOfNobodyKnownTakesTheNameAfterItAsItsGenitive() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وأرجع مكتب الحلواني التأخر إلى المطر."))
        .doesNotContain("مكتب الحلواني");
    assertThat(
            speakers(
                "قالت الوزارة إن الجسر آمن. جميع الخرائط القديمة للمدينة، أشارت إلى أن الطريق مفتوح."))
        .containsExactly("الوزارة", NOBODY);
    assertThat(speakers("قالت الوزارة إن الجسر آمن. عمدة باريس تعلن أن الطريق مفتوح."))
        .doesNotContain("فرنسا");
  }

  @Test
  void whatIsSaidInAPaperIsSaidByItsAuthor() {
    assertThat(speakers("وصلت رسالة من المهندس سامر الحلواني أكد فيها أن الجسر آمن."))
        .containsExactly("سامر الحلواني");
    assertThat(
            speakers(
                "قالت ليلى حداد إن الجو جميل. الكلمة التي ألقاها وزير النقل المصري أمس والتي أكد من خلالها أن الجسر آمن."))
        .containsExactly("ليلى حداد", "وزير النقل المصري");
    assertThat(speakers("أصدرت وزارة النقل المصرية بيانا هاما يفيد بأن الجسر آمن."))
        .containsExactly("وزارة النقل – مصر");
  }

  @Test
  void aCommuniqueSpeaksForTheOneWhoSpokeInIt() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني في بيان إن الجسر آمن. وأضاف البيان أن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "سامر الحلواني");
    assertThat(speakers("ذكر المهندس سامر الحلواني أن الجسر آمن. وأضاف البيان أن الطريق مفتوح."))
        .containsExactly("سامر الحلواني", "البيان");
  }

  @Test
  void theOtherSideSpeaksAfterWhile() {
    assertThat(
            speakers(
                "قالت ليلى حداد إن الجو جميل. ويتهم متظاهرون المهندس سامر الحلواني بالتقصير، في حين قال إن الجسر آمن."))
        .containsExactly("ليلى حداد", "متظاهرون", "سامر الحلواني");
  }

  @Test
  void aRelativeClauseGoesOnWithAVerbOfItsTense() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وينافسه اتحاد العمال الذي يضم الآلاف، ويدعو إلى فتح الطريق."))
        .last()
        .isNotEqualTo("سامر الحلواني");
  }

  @Test
  void aNounOfSpeechBelongsToWhomItsPronounCanMean() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. ورغم ما أعده المسؤولون الأتراك آنذاك وتأكيدهم المستمر على أن الطريق مفتوح بقي مغلقا."))
        .containsExactly("سامر الحلواني", "المسؤولون الأتراك");
  }

  @Test
  void thePronounOnAnAccusationIsOfTheAccused() {
    assertThat(speakers("رد المهندس سامر الحلواني على اتهامه بالتقصير.")).isEmpty();
  }

  @Test
  void allBeforeASubjectIsNoOtherSubject() {
    assertThat(
            speakers(
                "قالت الوزارة إن الجسر آمن. جميع الأنباء عن الجسر، أشارت إلى أن الطريق مفتوح."))
        .containsExactly("الوزارة", "الأنباء");
  }

  @Test
  void thoseWhoDemandSomethingAreThePeopleNamedBeforeIt() {
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وخرج آلاف المتظاهرين إلى الشارع للمطالبة بفتح الطريق."))
        .containsExactly("سامر الحلواني", "آلاف المتظاهرين");
    assertThat(
            speakers(
                "قال المهندس سامر الحلواني إن الجسر آمن. وجمعت التوقيعات للمطالبة بفتح الطريق."))
        .containsExactly("سامر الحلواني");
  }

  @Test
  void aPaperNamedInTheClauseIsWhereItStands() {
    assertThat(speakers("بحسب ما ورد في وسائل إعلام محلية، تقدم تاجر بشكوى."))
        .containsExactly("وسائل الإعلام");
  }

  @Test
  void thePastOfHimIsReadBeforeThePresentOfHer() {
    assertThat(
            speakers(
                "قالت ليلى حداد إن الجو جميل. وكان المهندس سامر الحلواني قد تحدث مرارا عن رغبته في السفر."))
        .containsExactly("ليلى حداد", "سامر الحلواني");
  }

  @Test
  void menSpeakInThePlural() {
    assertThat(
            speakers(
                "قالت فرنسا إن الجسر آمن. وأكد مسؤولون مصريون أن الطريق مفتوح. وأضافت أن العمل مستمر."))
        .containsExactly("فرنسا", "مسؤولون مصريون", "فرنسا");
  }

  /** Names of the speakers in the order of the cues. */
  private static List<String> speakers(String text) {
    ReadStatements read = ReadStatements.of(text);
    return read.found().stream()
        .map(a -> Objects.requireNonNullElse(read.name(a.speaker()), NOBODY))
        .toList();
  }
}
