package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which mentions go back to the same one, and which are only written alike. */
class WhoIsWhoTest {
  // countries

  @Test
  void peopleOfAPlaceAreOfTheCountryNamedLastInTheirParagraph() {
    assertThat(
            read("زار وفد من السويد قطر وتونس والأردن.\nواحتج السكان على الزحام.").last().country())
        .as("another paragraph")
        .isNull();
    assertThat(read("بدأ المعرض في السويد ثم في قطر. واحتج السكان على الزحام.").last().country())
        .isEqualTo("QAT");
  }

  @Test
  void peopleFromSomewhereElseAreOfNoCountryAroundThem() {
    assertThat(read("وصلت السفينة إلى ميناء في قطر. ورحب المهاجرون بالقرار.").last().country())
        .isNull();
  }

  @Test
  void theKingdomIsTheOneThatTheArticleNames() {
    assertThat(read("أعلنت المملكة برنامج المعرض. ورحب المغرب بالزوار.").actor(0).key())
        .isEqualTo("mar");
    assertThat(read("قالت وزارة النقل السعودية إن المملكة ستفتح الطريق.").of("المملكة").key())
        .isEqualTo("sau");
    assertThat(read("زار الوفد المغرب والأردن. ورحبت المملكة بالوفد.").mentions())
        .as("two kingdoms")
        .doesNotContain("المملكة");
    assertThat(read("رحب الأردن بالوفد ووصلت المملكة الإسبانية.").last().key())
        .as("a kingdom by its name")
        .isEqualTo("esp");
  }

  // titles

  @Test
  void aFormerOfficeIsNotThatOfTheDay() {
    ReadNames read = read("قال الرئيس الأمريكي السابق إن الحوار مستمر.");
    assertThat(read.actor(0).key()).isNull();
    assertThat(read.actor(0).role()).isNull();
    assertThat(read("قال الرئيس الأمريكي إن الحوار مستمر.").actor(0).key())
        .isEqualTo("donald-trump");
  }

  @Test
  void aTitleIsNotHeWhoHeldItBefore() {
    ReadNames read =
        read("زار وزير النقل المصري السابق سامر الحلواني المعرض. وصل وزير النقل المصري.");
    assertThat(read.mention(1).actor()).isNotEqualTo(read.mention(0).actor());
  }

  @Test
  void aTitleIsHeWhoWasNamedWithIt() {
    ReadNames read =
        read("زار وزير النقل المصري سامر الحلواني المعرض. وقال الوزير إن الطريق مفتوح.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void aCallingThatSpeaksIsWhoSpokeLast() {
    assertThat(
            read("قالت سامية الحلواني إن القاعة جاهزة. وأضافت الخبيرة أنها واسعة.").last().nameAr())
        .isEqualTo("سامية الحلواني");
    assertThat(read("قال سامر الحلواني إن القاعة جاهزة. وزار الخبير المعرض.").last().nameAr())
        .as("nobody speaks")
        .isEqualTo("الخبير");
    assertThat(
            read("قال السيد سامر الحلواني إن القاعة جاهزة. وقالت الخبيرة إنها واسعة.")
                .last()
                .nameAr())
        .as("a woman")
        .isEqualTo("الخبيرة");
    assertThat(
            read("قال سامر الحلواني إن القاعة جاهزة. وقال الخبير في المياه إنها واسعة.")
                .last()
                .nameAr())
        .as("of a field: somebody new")
        .startsWith("الخبير");
  }

  @Test
  void theEnvoyOfTheUnitedNationsIsWhoSpokeForThem() {
    ReadNames read =
        read(
            "قال رئيس بعثة الأمم المتحدة نادر البيطار إن الحوار مستمر. وأضاف المسؤول الأممي أنه مهم.");
    assertThat(read.last().nameAr()).isEqualTo("نادر البيطار");
    assertThat(
            read("قال وزير النقل المصري إن الحوار مستمر. وقال مسؤول أممي إنه مهم.")
                .last()
                .country())
        .as("of no state")
        .isEqualTo("IGO");
  }

  @Test
  void protestersAreTheSameCrowdInOtherWords() {
    ReadNames read = read("تجمع متظاهرون أمام المبنى. وقال المحتجون إن الطريق مغلق.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void aCrowdIsTheSameInAllCases() {
    ReadNames read =
        read("زار الوفد معرض الملحقين العسكريين. وقال الملحقون العسكريون إن القاعة جاهزة.");
    assertThat(read.last().index()).isEqualTo(read.of("الملحقين العسكريين").index());
  }

  @Test
  void statesOfABodyAreNotThoseOfAnother() {
    ReadNames read = read("زار الوفد دول الجنوب. ورحبت دول الشمال.");
    assertThat(read.of("دول الشمال").index()).isNotEqualTo(read.of("دول الجنوب").index());
  }

  @Test
  void aNameBesideItsKindSaysWhichAgencyItIs() {
    ReadNames read = read("قالت وكالة الأنباء الرسمية \"شينخوا\" إن المعرض كبير.");
    assertThat(read.mentions()).containsExactly("وكالة الأنباء الرسمية \"شينخوا\"");
    assertThat(read.actor(0).key()).isEqualTo("xinhua");
    assertThat(read("ذكرت وكالة الأنباء الرسمية (سانا) أن المعرض كبير.").mentions())
        .containsExactly("وكالة الأنباء الرسمية (سانا)");
    assertThat(read("ذكرت وكالة الأنباء الرسمية \"بالأمس\" أن المعرض كبير.").mentions())
        .as("no agency")
        .containsExactly("وكالة الأنباء الرسمية");
  }

  @Test
  void theLatterIsWhoWasMentionedLast() {
    String two = "استقبل سامر الحلواني في القاعة وزيرة النقل سامية البيطار. ";
    assertThat(read(two + "وقالت الأخيرة إن القاعة جاهزة.").last().nameAr())
        .isEqualTo("سامية البيطار");
    assertThat(read(two + "وقال الأخير إن القاعة جاهزة.").last().nameAr())
        .as("a man")
        .isEqualTo("سامر الحلواني");
    assertThat(read("وقال الأخير إن القاعة جاهزة.").mentions()).as("nobody before").isEmpty();
  }

  @Test
  void aSpeakerNamedByNoOfficeIsWhoSpokeLast() {
    ReadNames read =
        read("قال سامر الحلواني إن القاعة جاهزة بعد لقاء نادر البيطار. وأضاف المتحدث أنها واسعة.");
    assertThat(read.last().nameAr()).isEqualTo("سامر الحلواني");
    assertThat(
            read("قالت الوزيرة سامية الحلواني إن القاعة جاهزة. وأضاف المتحدث أنها واسعة.")
                .last()
                .nameAr())
        .as("of another gender")
        .isEqualTo("المتحدث");
  }

  @Test
  void aTitleSaidToBeTheSameIsWhoSpokeLast() {
    String first = "قال سامر الحلواني إن القاعة جاهزة. ";
    assertThat(read(first + "وأضاف الباحث ذاته أنها واسعة.").last().nameAr())
        .isEqualTo("سامر الحلواني");
    assertThat(read(first + "وزار الباحث القاعة.").last().nameAr()).isEqualTo("الباحث");
  }

  @Test
  void anAmbassadorByTitleAloneIsNobodyOfTheTables() {
    assertThat(read("قال سفير بريطانيا في تونس إن القاعة جاهزة.").actor(0).key()).isNull();
  }

  @Test
  void aFamilyNameMayBeAHashtag() {
    ReadNames read = read("قال الرئيس الأميركي دونالد #ترمب إن القاعة جاهزة.");
    assertThat(read.mentions()).containsExactly("الرئيس الأميركي دونالد #ترمب");
    assertThat(read.last().key()).isEqualTo("donald-trump");
    assertThat(read("قال الرئيس سامر #ترمب إن القاعة جاهزة.").actor(0).key()).isNull();
  }

  @Test
  void aTitleOfAKingMayStandBeforeHisOther() {
    assertThat(
            read("شكر الوفد خادم الحرمين الشريفين الملك سلمان والحاضرين.")
                .of("خادم الحرمين الشريفين الملك سلمان")
                .key())
        .isEqualTo("salman-bin-abdulaziz");
  }

  // parties of one name

  @Test
  void aPartyOfTwoCountriesIsOfTheOneThatIsNamed() {
    String party = "حضر حزب العدالة والتنمية المعرض.";
    assertThat(read(party).last().key()).isEqualTo("turkey-akp");
    assertThat(read("بدأ المعرض في المغرب. " + party).last().key()).isEqualTo("morocco-pjd");
    assertThat(read("بدأ المعرض في المغرب وتركيا. " + party).last().key()).isEqualTo("turkey-akp");
  }

  @Test
  void aNounBelongsToANameInQuotationMarks() {
    assertThat(read("حضر حزب «الميزان» المعرض.").last().key()).isEqualTo("morocco-istiqlal");
    assertThat(read("نقلت وكالة «ميزان» الخبر.").of("وكالة «ميزان»").key()).isEqualTo("mizan");
  }

  @Test
  void spokesmenOfDifferentBodiesAreDifferent() {
    ReadNames read =
        read(
            "قال المتحدث باسم لجنة المعارض إن القاعة جاهزة. وقال المتحدث باسم رابطة الكتاب إنها واسعة.");
    assertThat(read.mentions()).hasSize(2);
    assertThat(read.mention(1).actor()).isNotEqualTo(read.mention(0).actor());
  }

  @Test
  void aTitleOfSeveralWordsGoesBackToItsHolder() {
    ReadNames read =
        read("زار رئيس الحكومة التونسية سامر الحلواني المعرض. وقال رئيس الحكومة إن الطريق مفتوح.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void theSameSourceIsTheOneCitedBefore() {
    ReadNames read = read("قال مسؤول تونسي إن الطريق مفتوح. وأضاف المصدر نفسه أن الجسر آمن.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void aliAfterSonOfIsAName() {
    assertThat(read("وصل الدكتور سامر بن علي الحلواني إلى القاعة.").mentions())
        .containsExactly("الدكتور سامر بن علي الحلواني");
  }

  @Test
  void whereSomebodyGoesIsNoPartOfHisTitle() {
    assertThat(read("وصل وزير النقل المصري إلى تونس.").mentions())
        .containsExactly("وزير النقل المصري", "تونس");
    assertThat(read("وصل السفير المصري إلى تونس أمس.").mentions())
        .containsExactly("السفير المصري إلى تونس");
  }

  @Test
  void alsoAfterATitleBelongsToTheSentence() {
    assertThat(read("صرح وزير النقل المصري أيضا أن الطريق مفتوح.").mentions())
        .containsExactly("وزير النقل المصري");
  }

  @Test
  void joinedFieldsBelongToTheTitle() {
    assertThat(read("قال رئيس إدارة الحدائق وشؤون المتاحف إن القاعة جاهزة.").mentions())
        .containsExactly("رئيس إدارة الحدائق وشؤون المتاحف");
  }

  // people

  @Test
  void somebodyAfterWhomAThingIsNamedIsNotThere() {
    ReadNames read = read("قال أستاذ القانون بجامعة القاضي عياض إن القاعة جاهزة.");
    assertThat(read.mentions()).containsExactly("أستاذ القانون بجامعة القاضي عياض");
    assertThat(read.mention(0).actor()).isZero();
    assertThat(read.actor(0).nameAr()).startsWith("أستاذ القانون");
  }

  @Test
  void aRelativeIsSomebodyElse() {
    ReadNames read = read("قال نجل الرئيس التونسي السابق إن الطريق مفتوح.");
    assertThat(read.mentions()).containsExactly("نجل الرئيس التونسي السابق");
    assertThat(read("قالت أسرة سامر الحلواني إن القاعة جاهزة.").mentions())
        .containsExactly("أسرة سامر الحلواني");
  }

  @Test
  void oneOfAPlaceIsOneOfItsPeople() {
    assertThat(read("قال أحد سكان المدينة إن الطريق مفتوح.").mentions())
        .containsExactly("أحد سكان المدينة");
  }

  @Test
  void hamzaShowsThatANameHasNoArticle() {
    assertThat(read("قالت السفيرة الإسبانية بيلين ألفارو إن القاعة جاهزة.").mentions())
        .containsExactly("السفيرة الإسبانية بيلين ألفارو");
  }

  @Test
  void peopleOfSeveralStatesAreOneGroup() {
    assertThat(read("قال مسؤولون مصريون وتونسيون إن القاعة جاهزة.").mentions())
        .containsExactly("مسؤولون مصريون وتونسيون");
  }

  @Test
  void aPluralWithItsNunOwnsNobody() {
    assertThat(read("اتهم متظاهرون المهندس سامر الحلواني بالتقصير.").mentions())
        .containsExactly("متظاهرون", "المهندس سامر الحلواني");
    assertThat(read("قال سكان المدينة إن القاعة جاهزة.").mentions()).contains("سكان المدينة");
  }

  @Test
  void aPlaceAfterATitleIsNoName() {
    assertThat(read("قال المدير بكرزستان إن القاعة جاهزة. ووصل وفد إلى كرزستان.").mentions())
        .contains("المدير");
    assertThat(read("قال المدير بكرزستان إن القاعة جاهزة.").mentions()).contains("المدير بكرزستان");
  }

  @Test
  void aSpokesmanOfAFamilyHasNotItsName() {
    assertThat(read("قال متحدث باسم عائلة الحلواني إن القاعة جاهزة.").actor(0).nameAr())
        .isEqualTo("متحدث باسم عائلة الحلواني");
  }

  @Test
  void aTitleOfAddressBeforeAStrangerIsNobodyNamedBefore() {
    ReadNames read =
        read("قال الدكتور سامر الحلواني إن القاعة جاهزة. وقال الدكتور باسر نادر إنها واسعة.");
    assertThat(read.mentions()).doesNotContain("الدكتور");
    assertThat(
            read("قال الدكتور سامر الحلواني إن القاعة جاهزة. وقال الدكتور إنها واسعة.").mentions())
        .contains("الدكتور");
  }

  @Test
  void aNameBeforeACommaAndATitleNeedsNoVerbOfSpeech() {
    assertThat(read("وقارب سعيد شمرختي، أستاذ القانون، الموضوع.").mentions().get(0))
        .startsWith("سعيد شمرختي");
  }

  // bodies

  @Test
  void aBodyInQuotationMarksBeginsWithItsNoun() {
    assertThat(read("أعلنت شركة \"هواوي\" أن القاعة جاهزة.").mentions())
        .containsExactly("شركة \"هواوي\"");
  }

  @Test
  void aNounAloneIsTheBodyNamedWithIt() {
    ReadNames read = read("أعلنت شركة \"هواوي\" أن القاعة جاهزة. وأضافت الشركة أنها واسعة.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
    ReadNames unlisted = read("أعلنت شركة \"الزنبقة\" أن القاعة جاهزة. وأضافت الشركة أنها واسعة.");
    assertThat(unlisted.mention(1).actor()).isEqualTo(unlisted.mention(0).actor());
  }

  private static ReadNames read(String text) {
    return ReadNames.of(text, "2018-06-01");
  }
}
