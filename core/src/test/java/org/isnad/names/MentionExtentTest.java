package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.EntityKind;
import org.junit.jupiter.api.Test;

/** Where a mention begins and ends, and which words that look like one are none. */
class MentionExtentTest {
  // titles

  @Test
  void aTitleOfAddressMayStandBetweenATitleAndItsName() {
    ReadNames read = read("قال رئيس مجلس المياه، السيد سامر الحلواني، إن القاعة جاهزة.");
    assertThat(read.mentions()).containsExactly("رئيس مجلس المياه، السيد سامر الحلواني");
    assertThat(read("شكر رئيس مجلس المياه، السيد سامر الحلواني والحاضرين.").mentions())
        .doesNotContain("رئيس مجلس المياه، السيد سامر الحلواني");
  }

  @Test
  void aNameClosesATitleAcrossWhatNoTableHasOfItsDomain() {
    assertThat(read("قال مندوب تونس في مجلس السدود، سامر الحلواني، إن القاعة جاهزة.").mentions())
        .containsExactly("مندوب تونس في مجلس السدود، سامر الحلواني");
    assertThat(read("وقال رئيس قسم الزهور في المعهد سامر الحلواني إن القاعة جاهزة.").mentions())
        .containsExactly("رئيس قسم الزهور في المعهد سامر الحلواني");
    assertThat(read("قال رئيس اللجنة المنظمة للاحتفالات سامر الحلواني إن القاعة جاهزة.").mentions())
        .containsExactly("رئيس اللجنة المنظمة للاحتفالات سامر الحلواني");
    assertThat(read("قال الرئيس التونسي في ذلك الوقت سامر الحلواني إن القاعة جاهزة.").mentions())
        .containsExactly("الرئيس التونسي في ذلك الوقت سامر الحلواني");
    assertThat(read("استقبل الوزير في المتحف الجديد سامر الحلواني.").mentions())
        .doesNotContain("الوزير في المتحف الجديد سامر الحلواني");
    assertThat(read("قال وزير المياه في مؤتمر صحفي إن سامر الحلواني حضر.").mentions())
        .contains("وزير المياه");
  }

  @Test
  void somebodyOfTwoProfessionsIsOne() {
    assertThat(read("وأوضح الباحث والناشط الأردني، سامر الحلواني، أن القاعة جاهزة.").mentions())
        .containsExactly("الباحث والناشط الأردني، سامر الحلواني");
    assertThat(
            read("قال الأكاديمي والباحث في التاريخ الدكتور سامر الحلواني إن القاعة جاهزة.")
                .mentions())
        .containsExactly("الأكاديمي والباحث في التاريخ الدكتور سامر الحلواني");
    assertThat(read("قال الوزير والسفير سامر الحلواني إن القاعة جاهزة.").mentions())
        .contains("السفير سامر الحلواني");
  }

  @Test
  void aNameAfterACommaIsTheRelativesAndNotTheOneWhoseRelativeHeIs() {
    assertThat(read("قال نجل الرئيس السابق، قوباد جلال الحلواني إن القاعة جاهزة.").mentions())
        .contains("نجل الرئيس السابق");
  }

  @Test
  void adjectivesWithTheArticleBelongToATitle() {
    assertThat(read("قال الخبير القانوني سامر الحلواني إن القاعة جاهزة.").mentions())
        .containsExactly("الخبير القانوني سامر الحلواني");
    assertThat(read("أكد المسؤولون السياسيون والعسكريون أن القاعة جاهزة.").mentions())
        .containsExactly("المسؤولون السياسيون والعسكريون");
  }

  @Test
  void anAdjectiveOfAnotherGenderIsOfSomethingElse() {
    assertThat(read("عرض الخبير القانونية في القاعة.").mentions()).containsExactly("الخبير");
  }

  @Test
  void whatHappensToSomebodyIsNoFieldOfHisOffice() {
    assertThat(read("أصيب شرطي بجروح أمس.").mentions()).containsExactly("شرطي");
    assertThat(read("حضر مدير بالمصرف أمس.").mentions().get(0)).startsWith("مدير");
  }

  @Test
  void anOfficeDoesNotEndAtANounThatItsFieldFollows() {
    assertThat(read("قال أستاذ العلوم السياسية بكلية الحقوق بمراكش إن القاعة جاهزة.").mentions())
        .containsExactly("أستاذ العلوم السياسية بكلية الحقوق بمراكش");
  }

  @Test
  void aPartOfTheWorldMayBeJoinedInTheNameOfADepartment() {
    assertThat(
            read("قال مدير قسم الشرق الأوسط وشمال أفريقيا في اليونسكو سامر الحلواني إن القاعة جاهزة.")
                .mentions())
        .containsExactly("مدير قسم الشرق الأوسط وشمال أفريقيا في اليونسكو سامر الحلواني");
    assertThat(read("قسم المعلم الدرس وشرح القواعد.").mentions())
        .doesNotContain("قسم المعلم الدرس وشرح القواعد");
  }

  @Test
  void anOfficeMayNameTheSeatOfItsBody() {
    assertThat(
            read("قال السفير لدى مكتب البريد بفيينا والوكالات المهنية بالنمسا، سامر الحلواني، إن القاعة جاهزة.")
                .mentions())
        .containsExactly("السفير لدى مكتب البريد بفيينا والوكالات المهنية بالنمسا، سامر الحلواني");
    assertThat(read("شكر السفير لدى مكتب البريد بحرارة أمس.").mentions())
        .containsExactly("السفير لدى مكتب البريد");
  }

  @Test
  void severalPeopleTakeAnAdjectiveWithoutTheArticle() {
    assertThat(read("قال مسؤولون نفطيون إن القاعة جاهزة.").mentions())
        .containsExactly("مسؤولون نفطيون");
    assertThat(read("قال مسؤولون أمس إن القاعة جاهزة.").mentions()).containsExactly("مسؤولون");
  }

  @Test
  void ministersOfARegionAreOneGroup() {
    assertThat(read("اجتمع وزراء الزراعة العرب في القاعة.").mentions())
        .containsExactly("وزراء الزراعة العرب");
  }

  @Test
  void aTitleMayStandAfterTheName() {
    assertThat(read("وصل سامر الحلواني باشا إلى القاعة.").mentions())
        .containsExactly("سامر الحلواني باشا");
  }

  @Test
  void aPartOfTheDayIsNoName() {
    assertThat(read("استقبل أمير قطر صباح اليوم الطلاب.").mentions())
        .containsExactly("أمير قطر", "الطلاب");
    assertThat(read("وصل الدكتور صباح الحلواني إلى القاعة.").mentions())
        .containsExactly("الدكتور صباح الحلواني");
  }

  @Test
  void aThingInThePluralIsNoName() {
    assertThat(read("وصفت توقيعاتي القاعة.").mentions()).isEmpty();
  }

  // who is who

  @Test
  void ammanAndOmanAreToldApartByTheStatesNamedBesides() {
    assertThat(read("وصلت عمان. وشكر الوزير العماني الحاضرين.").of("عمان").country())
        .isEqualTo("OMN");
    assertThat(read("وصلت عمان. وشكر الوزير الأردني الحاضرين.").of("عمان").country())
        .isEqualTo("JOR");
    assertThat(read("وصلت عمان. وشكر الوزير العماني السفير الأردني.").mentions())
        .doesNotContain("عمان");
  }

  @Test
  void aFormerOfficeMeansWhoWasNamedWithIt() {
    ReadNames read = read("وصل الرئيس السابق سامر الحلواني. وقال الرئيس السابق إن القاعة جاهزة.");
    assertThat(read.of("الرئيس السابق")).isEqualTo(read.actor(0));
  }

  @Test
  void aTitleWithoutTheArticleMeansTheSame() {
    ReadNames read =
        read(
            "قال متحدث باسم مجلس المياه إن القاعة جاهزة. وأضاف المتحدث باسم مجلس المياه، نادر"
                + " البيطار، أن العمل مستمر.");
    assertThat(read.actor(0).nameAr()).isEqualTo("نادر البيطار");
  }

  @Test
  void aPeopleIsOne() {
    ReadNames read = read("شكر الأردنيون الحاضرين. وتحدث السفير عن الشعب الأردني.");
    assertThat(read.of("الأردنيون")).isEqualTo(read.of("الشعب الأردني"));
  }

  @Test
  void aTitleOfAddressAloneMeansWhoWasNamedWithIt() {
    ReadNames read = read("وصل الرئيس سامر الحلواني. وقال الرئيس إن القاعة جاهزة.");
    assertThat(read.of("الرئيس")).isEqualTo(read.of("الرئيس سامر الحلواني"));
  }

  @Test
  void aGivenNameAfterTheSameTitleMeansTheSame() {
    ReadNames read = read("وصل الشيخ سامر البيطار الحلواني. وشكر الشيخ سامر الحاضرين.");
    assertThat(read.of("الشيخ سامر")).isEqualTo(read.of("الشيخ سامر البيطار الحلواني"));
    read = read("وصل الشيخ سامر البيطار الحلواني. وشكر الدكتور سامر الحاضرين.");
    assertThat(read.of("الدكتور سامر")).isNotEqualTo(read.of("الشيخ سامر البيطار الحلواني"));
  }

  @Test
  void aNarrowedTitleMeansWhoBoreItAfterHisName() {
    ReadNames read =
        read(
            "وصل سامر الحلواني، رئيس الفيدرالية الوطنية للمكتبات. وقال رئيس الفيدرالية الوطنية"
                + " للمكتبات إن القاعة جاهزة.");
    assertThat(read.of("رئيس الفيدرالية الوطنية للمكتبات")).isEqualTo(read.actor(0));
  }

  // words that name nobody

  @Test
  void anAdjectiveOfSomebodysThingNamesNobody() {
    assertThat(read("انتقد الكاتب مكانته السياسية وشعبيته المفقودة.").mentions())
        .containsExactly("الكاتب");
    assertThat(read("انتقد الكاتب مواقفه، وقال السياسي إن القاعة جاهزة.").mentions())
        .containsExactly("الكاتب", "السياسي");
    assertThat(read("في قرار فرضه الرئيس أمس.").mentions()).containsExactly("الرئيس");
  }

  @Test
  void whatSomebodyIsNotNamesNobody() {
    assertThat(read("نشرت الصحيفة التصرفات غير المسؤولة.").mentions()).containsExactly("الصحيفة");
    assertThat(read("شكرت المسؤولة الطلاب أمس.").mentions()).contains("المسؤولة");
  }

  @Test
  void bodiesHaveOrdinarySenses() {
    assertThat(read("هدف البرنامج القضاء على الفقر.").mentions()).isEmpty();
    assertThat(read("قال القضاء إن القاعة جاهزة.").mentions()).containsExactly("القضاء");
    assertThat(read("يعزز البرنامج الأمن والاستقرار والأمن الغذائي.").mentions()).isEmpty();
    assertThat(read("أغلق الأمن الطريق أمس.").mentions()).containsExactly("الأمن");
    assertThat(read("حضر مؤتمر للنظام المصرفي.").mentions()).isEmpty();
    assertThat(read("منع القانون مهاجمة السكان.").mentions()).containsExactly("السكان");
  }

  @Test
  void aWordThatIsNoNameAloneNamesNobody() {
    assertThat(read("أكد الثاني أن القاعة جاهزة.").mentions()).isEmpty();
    assertThat(read("قال الله إن الصبر جميل.").mentions()).isEmpty();
  }

  // where names and titles end

  @Test
  void aNameThatIsAlsoAVerbIsOneAfterAPreposition() {
    assertThat(read("تعرف المدير على طلعت السادات.").mentions()).contains("طلعت السادات");
    assertThat(read("تعرف المدير على عهد السادات.").mentions()).doesNotContain("عهد السادات");
  }

  @Test
  void theHouseBelongsToAName() {
    assertThat(read("زار الأمير محمد بن نايف آل سعود المعرض.").mentions())
        .containsExactly("الأمير محمد بن نايف آل سعود");
  }

  @Test
  void fathersBelongToAKnownName() {
    assertThat(read("زار أمير قطر الشيخ تميم بن حمد آل ثاني المعرض.").mentions())
        .containsExactly("أمير قطر الشيخ تميم بن حمد آل ثاني");
  }

  @Test
  void aTeamIsNoRankAndASchoolNoTeacher() {
    assertThat(read("استقبل الوزير فريق برمينغهام أمس.").mentions())
        .doesNotContain("فريق برمينغهام");
    assertThat(read("قال الفريق برمينغهام إن القاعة جاهزة.").mentions())
        .containsExactly("الفريق برمينغهام");
    assertThat(read("زار الوفد مدرسة برمينغهام أمس.").mentions()).doesNotContain("مدرسة برمينغهام");
  }

  @Test
  void howSomebodySpeaksAndWhenIsNoSpeaker() {
    assertThat(read("وتابعت قائلة إن القاعة جاهزة.").mentions()).isEmpty();
    assertThat(read("أعلن الأسبوع الماضي أن القاعة جاهزة.").mentions()).isEmpty();
    assertThat(read("وتابعت القابلة أن القاعة جاهزة.").mentions()).containsExactly("القابلة");
  }

  @Test
  void aPrepositionIsNoAdjective() {
    assertThat(read("وصل صحفي إلى القاعة.").mentions()).containsExactly("صحفي");
  }

  @Test
  void someWordsBeginNoName() {
    assertThat(read("دعا المدير الله عز وجل.").mentions()).containsExactly("المدير");
    assertThat(read("هذا الرجل لا يمكن أن يتعب.").mentions()).containsExactly("الرجل");
    assertThat(read("قال المحامي الخاص لترامب رودي جولياني إن القاعة جاهزة.").mentions())
        .containsExactly("المحامي الخاص", "ترامب", "رودي جولياني");
  }

  @Test
  void aServantsNameMayBeJoined() {
    assertThat(read("حضر سامر الحلواني وعبد الرحمن الشمري المعرض.").mentions())
        .containsExactly("سامر الحلواني", "عبد الرحمن الشمري");
  }

  @Test
  void aTitleEndsBeforeAlso() {
    assertThat(read("نقل سامر الحلواني مدير المصرف أيضا إلى مكتب بعيد.").mentions().get(0))
        .isEqualTo("سامر الحلواني مدير المصرف");
  }

  @Test
  void anAdjectiveMayFollowANationalityOfTwoWords() {
    assertThat(read("قال مسؤول كوري جنوبي كبير إن القاعة جاهزة.").mentions())
        .containsExactly("مسؤول كوري جنوبي كبير");
    assertThat(read("قال مسؤول كوري جنوبي أمس إن القاعة جاهزة.").mentions())
        .containsExactly("مسؤول كوري جنوبي");
  }

  @Test
  void oneLawyerIsWrittenLikeTwo() {
    assertThat(read("قال محامي الشركة إن القاعة جاهزة.").last().kind())
        .isEqualTo(EntityKind.PERSON);
  }

  @Test
  void aGenitiveOfAStateTakesNoOther() {
    assertThat(read("دعت دول مجموعة السبع روسيا إلى المعرض.").mentions())
        .containsExactly("دول مجموعة السبع", "روسيا");
  }

  private static ReadNames read(String text) {
    return ReadNames.of(text, "2018-10-10");
  }
}
