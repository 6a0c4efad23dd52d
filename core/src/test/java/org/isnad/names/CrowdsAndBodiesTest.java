package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Sector;
import org.junit.jupiter.api.Test;

/** How far the mentions of crowds and bodies reach, and whose they are. */
class CrowdsAndBodiesTest {
  @Test
  void whatAParticipleGovernsBelongsToTheMention() {
    assertThat(read("قالت الهيئة المكلفة بشؤون المكتبات إن القاعة جاهزة.").mentions())
        .containsExactly("الهيئة المكلفة بشؤون المكتبات");
  }

  @Test
  void anActThatAParticipleGovernsIsNoPartOfTheMention() {
    assertThat(read("وصلت لجنة مكلفة بالتحدث مع الطلاب.").mentions())
        .containsExactly("لجنة مكلفة", "الطلاب");
  }

  @Test
  void adjectivesGoOnAfterAPhraseThatEndsInOne() {
    assertThat(read("قالت أجهزة أمنية ودبلوماسية أردنية إن الطريق مفتوح.").mentions())
        .containsExactly("أجهزة أمنية ودبلوماسية أردنية");
  }

  @Test
  void aVerbAfterAHeadingIsNoAdjective() {
    assertThat(read("مؤسسات الدولة اللبنانية وواصل الوزير كلمته.").mentions())
        .contains("مؤسسات الدولة اللبنانية");
  }

  @Test
  void anAdjectiveAgreesWithItsCrowd() {
    assertThat(read("زارت قناة فضائية حكومية عام 2016 القاعة.").mentions())
        .containsExactly("قناة فضائية حكومية");
    assertThat(read("تصالحت فصائل مسلحة متناحرة ومطالب الناس كثيرة.").mentions())
        .contains("فصائل مسلحة متناحرة");
  }

  @Test
  void twoAfterADualBelongsToIt() {
    assertThat(read("وصل مدنيان اثنان إلى القاعة.").mentions()).containsExactly("مدنيان اثنان");
    assertThat(read("وصل مدنيان اثنان من السكان.").mentions()).contains("مدنيان");
  }

  @Test
  void aBodyMayBelongToABody() {
    ReadNames read = read("زارت بعثة الأمم المتحدة القاعة.");
    assertThat(read.mentions()).containsExactly("بعثة الأمم المتحدة");
    assertThat(read.actor(0).country()).isEqualTo("IGO");
    assertThat(read("زارت بعثة الأردن القاعة.").actor(0).country()).isEqualTo("JOR");
  }

  @Test
  void aHighCouncilIsOfTheState() {
    assertThat(read("عقد المجلس الأعلى للرياضة لقاء.").actor(0).sector()).isEqualTo(Sector.GOV);
    assertThat(read("عقد المجلس النرويجي للاجئين لقاء.").actor(0).sector())
        .isNotEqualTo(Sector.GOV);
  }

  @Test
  void aNameInQuotationMarksIsReadToItsEnd() {
    ReadNames read = read("ذكرت صحيفة «المدينة الجديدة» أن القاعة جاهزة.");
    assertThat(read.mentions()).containsExactly("صحيفة «المدينة الجديدة»");
    assertThat(read.actor(0).key()).isNull();
  }

  @Test
  void aBodyAfterADefiniteTitleIsAnother() {
    assertThat(read("شكر الوزير الشعب الأردني.").mentions())
        .containsExactly("الوزير", "الشعب الأردني");
  }

  @Test
  void aMediumOfAnotherStateIsAnotherOne() {
    ReadNames read = read("ذكرت صحيفة «الشروق» الجزائرية أن القاعة جاهزة.");
    assertThat(read.actor(0).key()).isNull();
    assertThat(read.actor(0).country()).isEqualTo("DZA");
    assertThat(read("ذكرت صحيفة «الشروق» المصرية أن القاعة جاهزة.").actor(0).key()).isNotNull();
  }

  @Test
  void theMovementIsNotTwoStudents() {
    assertThat(read("زارت طالبان القاعة.").actor(0).key()).isEqualTo("taliban");
    assertThat(read("زار الطالبان القاعة.").actor(0).key()).isNull();
  }

  @Test
  void twoSidesAreTheirStates() {
    ReadNames read = read("بحث الجانبان الأردني والتونسي البرنامج.");
    assertThat(read.mentions()).containsExactly("الجانبان الأردني", "التونسي");
    assertThat(read.actor(0).kind()).isEqualTo(EntityKind.STATE);
    assertThat(read.mention(1).role()).isEqualTo(ActorMention.Use.NOUN);
    assertThat(read("بحث الجانبان البرنامج.").actor(0).kind()).isEqualTo(EntityKind.GROUP);
  }

  @Test
  void aSystemIsNoRegime() {
    assertThat(read("تحدث الطلاب عن النظام الغذائي.").mentions()).containsExactly("الطلاب");
    assertThat(read("تحدث الطلاب عن النظام الحاكم.").mentions()).hasSize(2);
  }

  @Test
  void byTheCouncilNamesTheCouncil() {
    assertThat(read("كرم الطلاب من طرف المجلس الأعلى للرياضة.").mentions())
        .containsExactly("الطلاب", "المجلس الأعلى للرياضة");
  }

  @Test
  void somebodysPeopleAreACrowd() {
    assertThat(read("وصل الوزير مع أنصاره إلى القاعة.").mentions())
        .containsExactly("الوزير", "أنصاره");
    assertThat(read("وصل الوزير مع حراسه الشخصيين إلى القاعة.").mentions())
        .containsExactly("الوزير", "حراسه الشخصيين");
  }

  @Test
  void aTitleMayBeOfABodyInQuotationMarks() {
    assertThat(read("وصل رئيس \"أوبر\" إلى القاعة.").mentions()).containsExactly("رئيس \"أوبر\"");
    assertThat(read("وصل الرئيس \"أوبر\" إلى القاعة.").mentions()).contains("الرئيس");
  }

  @Test
  void membersAreOfTheBodyThatTheArticleCallsSo() {
    assertThat(read("اجتمع أعضاء الحزب في القاعة.").mentions()).containsExactly("أعضاء الحزب");
  }

  @Test
  void peopleOfAStateMayBeCounted() {
    assertThat(read("زار 39 فلسطينيا المتحف.").mentions()).contains("39 فلسطينيا");
    assertThat(read("زار ثلاثة مصريين المتحف.").mentions()).contains("ثلاثة مصريين");
    assertThat(read("زار 20 سوريا المتحف.").mentions()).contains("20 سوريا");
    assertThat(read("دفعت المدرسة 20 دينارا عراقيا.").mentions()).contains("عراقيا");
  }

  @Test
  void othersBelongToTheCrowd() {
    assertThat(read("وصل متظاهرون آخرون إلى القاعة.").mentions()).containsExactly("متظاهرون آخرون");
    assertThat(read("كشفت وثائق أردنية أخرى أن القاعة جاهزة.").mentions())
        .containsExactly("وثائق أردنية أخرى");
  }

  @Test
  void whereASpokesmanSpeaksFromBelongsToHisTitle() {
    assertThat(read("قال المتحدث باسم مكتب الأمم المتحدة في جنيف إن القاعة جاهزة.").mentions())
        .containsExactly("المتحدث باسم مكتب الأمم المتحدة في جنيف");
  }

  @Test
  void forcesWithAnAdjectiveAreNotTheArmy() {
    assertThat(read("وصلت القوات المتحالفة إلى القاعة.").actor(0).kind())
        .isEqualTo(EntityKind.GROUP);
    assertThat(read("وصلت القوات الأردنية إلى القاعة.").actor(0).key()).isEqualTo("i.army@jor");
  }

  @Test
  void aNameMayFollowAnotherAfterWa() {
    ReadNames read = read("وصل نادر البيطار ورامز الحلواني إلى القاعة.");
    assertThat(read.mentions()).containsExactly("نادر البيطار", "رامز الحلواني");
    assertThat(read.actor(1).nameAr()).isEqualTo("رامز الحلواني");
  }

  private static ReadNames read(String text) {
    return ReadNames.of(text, "2018-10-10");
  }
}
