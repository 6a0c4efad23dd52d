package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Sector;
import org.junit.jupiter.api.Test;

/** Whom a text names, where, and who is the same. */
class NameReaderTest {
  // title chains

  @Test
  void aTitleChainAndItsNameAreOneMention() {
    ReadNames read = read("وصل وزير الخارجية الروسي سيرغي لافروف إلى القاعة.");
    assertThat(read.mentions()).containsExactly("وزير الخارجية الروسي سيرغي لافروف");
    assertThat(read.actor(0).key()).isEqualTo("sergey-lavrov");
    assertThat(read.actor(0).role()).isEqualTo("وزير الخارجية");
  }

  @Test
  void aChainMayHoldSeveralOfficesAndATitleOfAddress() {
    ReadNames read =
        read("وصل نائب رئيس مجلس الوزراء وزير الدفاع الكويتي الشيخ سامر الحلواني إلى القاعة.");
    assertThat(read.mentions())
        .containsExactly("نائب رئيس مجلس الوزراء وزير الدفاع الكويتي الشيخ سامر الحلواني");
    assertThat(read.actor(0).nameAr()).isEqualTo("سامر الحلواني");
    assertThat(read.actor(0).country()).isEqualTo("KWT");
    assertThat(read.actor(0).key()).isNull();
  }

  @Test
  void anOfficeWithoutANameIsATitle() {
    ReadNames read = read("قال المتحدث باسم وزارة الخارجية الصينية إن الحوار مستمر.");
    assertThat(read.mentions()).containsExactly("المتحدث باسم وزارة الخارجية الصينية");
    assertThat(read.mention(0).kind()).isEqualTo(MentionKind.TITLE);
    assertThat(read.actor(0).country()).isEqualTo("CHN");
    assertThat(read.actor(0).sector()).isEqualTo(Sector.GOV);
  }

  @Test
  void formerBelongsToTheTitle() {
    assertThat(read("وصل الرئيس التونسي السابق إلى القاعة.").mentions())
        .containsExactly("الرئيس التونسي السابق");
  }

  @Test
  void anUnknownPersonAfterATitleIsKeptUnlinked() {
    ReadNames read = read("وصل الدكتور عبد الرحمن بن سعود إلى القاعة.");
    assertThat(read.mentions()).containsExactly("الدكتور عبد الرحمن بن سعود");
    assertThat(read.actor(0).kind()).isEqualTo(EntityKind.PERSON);
    assertThat(read.actor(0).key()).isNull();
    assertThat(read.actor(0).nameAr()).isEqualTo("عبد الرحمن بن سعود");
  }

  // apposition

  @Test
  void anOfficeAfterTheNameBelongsToTheMention() {
    assertThat(read("وصل سيرغي لافروف وزير الخارجية الروسي إلى القاعة.").mentions())
        .containsExactly("سيرغي لافروف وزير الخارجية الروسي");
    assertThat(read("وصل سيرغي لافروف، وزير الخارجية الروسي، إلى القاعة.").mentions())
        .containsExactly("سيرغي لافروف، وزير الخارجية الروسي");
  }

  // counterparts

  @Test
  void aCounterpartHoldsTheSameOfficeElsewhere() {
    ReadNames read = read("التقى وزير الخارجية المصري سامح شكري نظيره الروسي في القاعة.");
    assertThat(read.mentions()).containsExactly("وزير الخارجية المصري سامح شكري", "نظيره الروسي");
    assertThat(read.actor(1).country()).isEqualTo("RUS");
    assertThat(read.actor(1).role()).isEqualTo("وزير الخارجية");
    assertThat(read.mention(0).actor()).isNotEqualTo(read.mention(1).actor());
  }

  // short forms and guarded ones

  @Test
  void aShortFormIsThePersonNamedBefore() {
    ReadNames read = read("وصل المهندس سامر الحلواني إلى القاعة. وتحدث الحلواني عن المشروع.");
    assertThat(read.mentions()).containsExactly("المهندس سامر الحلواني", "الحلواني");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void aShortFormOfTheLexiconNeedsNoFullName() {
    ReadNames read = read("زار بوتين المعرض.");
    assertThat(read.mentions()).containsExactly("بوتين");
    assertThat(read.actor(0).key()).isEqualTo("vladimir-putin");
  }

  @Test
  void aGuardedShortFormWaitsForTheFullName() {
    assertThat(read("تحدث موسوي عن المشروع.").mentions()).isEmpty();
    ReadNames read = read("وصل مير حسين موسوي إلى القاعة. وتحدث موسوي عن المشروع.");
    assertThat(read.mentions()).containsExactly("مير حسين موسوي", "موسوي");
    assertThat(read.actor(1).key()).isEqualTo("mir-hossein-mousavi");
  }

  @Test
  void aTitleIsWhoeverHeldTheOfficeOnTheDay() {
    String text = "قال الرئيس الأمريكي إن الحوار مستمر.";
    assertThat(read(text, "2015-06-01").actor(0).key()).isEqualTo("barack-obama");
    assertThat(read(text, "2018-06-01").actor(0).key()).isEqualTo("donald-trump");
    assertThat(read(text).actor(0).key()).isNull();
  }

  // states, bodies, groups

  @Test
  void aCapitalStandsForItsState() {
    ReadNames read = read("رحبت بريتوريا بنتائج الاجتماع.");
    assertThat(read.mentions()).containsExactly("بريتوريا");
    assertThat(read.actor(0).key()).isEqualTo("zaf");
    assertThat(read.mention(0).role()).isEqualTo(ActorMention.Use.NOUN);
  }

  @Test
  void aCityAfterFiIsAPlace() {
    assertThat(read("عقد اللقاء في برلين.").mention(0).role()).isEqualTo(ActorMention.Use.PLACE);
  }

  @Test
  void aProcliticIsNoPartOfTheMention() {
    assertThat(read("كان لروسيا دور في الحوار.").mentions()).containsExactly("روسيا");
  }

  @Test
  void aLoadedNameLinksToTheSameStateAndKeepsItsWording() {
    ReadNames read = read("قال النظام الصهيوني إن العمل مستمر.");
    assertThat(read.mentions()).containsExactly("النظام الصهيوني");
    assertThat(read.actor(0).key()).isEqualTo("isr");
    assertThat(read.actor(0).nameAr()).isEqualTo("إسرائيل");
  }

  @Test
  void aSeatIsABodyOfItsState() {
    ReadNames read = read("أعلن الكرملين موعد القمة.");
    assertThat(read.actor(0).key()).isEqualTo("rus:seat");
    assertThat(read.actor(0).country()).isEqualTo("RUS");
  }

  @Test
  void anEmbassyIsOfTheStateThatSendsIt() {
    ReadNames read = read("قالت السفارة الفرنسية في بيروت إن العمل مستمر.");
    assertThat(read.mentions()).containsExactly("السفارة الفرنسية في بيروت");
    assertThat(read.actor(0).country()).isEqualTo("FRA");
  }

  @Test
  void aBodyOfOneStateAloneNeedsItsStateOnlyElsewhere() {
    ReadNames alone = read("رفض الكونغرس الاقتراح.");
    assertThat(alone.actor(0).key()).isEqualTo("us-congress");
    ReadNames elsewhere = read("رفض الكونغرس البرازيلي الاقتراح.");
    assertThat(elsewhere.actor(0).key()).isEqualTo("i.congress@bra");
  }

  @Test
  void aBodyWithoutItsStateIsTheOneNamedBefore() {
    ReadNames read =
        read("قالت الحكومة الأردنية إن العمل مستمر. وأضافت الحكومة أن الأسعار مستقرة.");
    assertThat(read.mentions()).containsExactly("الحكومة الأردنية", "الحكومة");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
    assertThat(read.mention(0).gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void anUnnamedSourceHasTheCountryAndSectorOfItsAdjectives() {
    ReadNames read = read("أكد مصدر أمني عراقي أن الطريق مفتوح.");
    assertThat(read.mentions()).containsExactly("مصدر أمني عراقي");
    assertThat(read.actor(0).country()).isEqualTo("IRQ");
    assertThat(read.actor(0).kind()).isEqualTo(EntityKind.OTHER);
  }

  @Test
  void oneOfManyIsSomebody() {
    ReadNames read = read("قال أحد السكان إن الطريق مفتوح.");
    assertThat(read.mentions()).containsExactly("أحد السكان");
    assertThat(read.mention(0).number()).isEqualTo(GrammaticalNumber.SINGULAR);
  }

  // adjectives

  @Test
  void anAdjectiveOfANounNamesNobody() {
    assertThat(read("استمر الحوار السياسي والتعاون الاقتصادي في القاعة.").mentions()).isEmpty();
    assertThat(read("حضر الاجتماع بعض الشركات العالقة.").mentions()).doesNotContain("العالقة");
    assertThat(read("جرى لقاء سياسي ودبلوماسي مفيد.").mentions()).isEmpty();
  }

  @Test
  void theSameWordAfterAVerbOrANounOfHarmIsAPerson() {
    assertThat(read("وقال السياسي إن الحوار مفيد.").mentions()).containsExactly("السياسي");
    assertThat(read("أكد البيان مقتل عسكري قرب المحطة.").mentions()).contains("عسكري");
    assertThat(read("وقال الملحقون العسكريون إن الحوار مفيد.").mentions())
        .containsExactly("الملحقون العسكريون");
    assertThat(read("استقبل المدير الموظف في القاعة.").mentions())
        .containsExactly("المدير", "الموظف");
  }

  // counted crowds

  @Test
  void whatCountsACrowdBelongsToIt() {
    assertThat(read("زار المتحف ثلاثة صحفيين.").mentions()).containsExactly("ثلاثة صحفيين");
    assertThat(read("احتج مئات من المتظاهرين أمام المتحف.").mentions())
        .containsExactly("مئات من المتظاهرين");
    assertThat(read("التقى الوزير عددا كبيرا من الناشطين.").mentions())
        .containsExactly("الوزير", "عددا كبيرا من الناشطين");
  }

  @Test
  void aYearCountsNobody() {
    assertThat(read("في 2015 متظاهرون كثر.").mentions()).doesNotContain("2015 متظاهرون");
  }

  // names that look like other words

  @Test
  void aGivenNameThatIsAlsoAVerbBeginsAName() {
    assertThat(read("استقبلوا أحمد الحلواني في القاعة.").mentions()).contains("أحمد الحلواني");
  }

  @Test
  void aVerbIsNoStudent() {
    assertThat(read("وطالب الحزب الشيوعي الصيني بالحوار.").mentions())
        .containsExactly("الحزب الشيوعي الصيني");
    assertThat(read("قال طالب إن الطريق مفتوح.").mentions()).containsExactly("طالب");
  }

  @Test
  void twoPeopleOfOneFamilyNameAreTwo() {
    ReadNames read = read("وصل الدكتور سامر الزهراني والدكتور ناصر الزهراني إلى القاعة.");
    assertThat(read.mention(0).actor()).isNotEqualTo(read.mention(1).actor());
  }

  // bodies that no table has

  @Test
  void aBodyMayBeNamedByItsField() {
    assertThat(read("أكدت الوكالة النرويجية للتراث البحري أمس أهمية الحوار.").mentions())
        .containsExactly("الوكالة النرويجية للتراث البحري");
    assertThat(read("أكدت الوكالة النرويجية أمس أهمية الحوار.").mentions())
        .containsExactly("الوكالة النرويجية");
  }

  @Test
  void theNounOfABodyAloneIsTheBodyNamedBefore() {
    ReadNames read = read("رحب مجلس الأمن بالخطوة. وأكد المجلس أهمية الحوار.");
    assertThat(read.mention(1).actor()).isEqualTo(read.mention(0).actor());
  }

  @Test
  void aCountryIsNotCalledLikeAPerson() {
    assertThat(read("منح البلد حق الإقامة.").mentions()).containsExactly("البلد");
  }

  // proclitics

  @Test
  void aMentionAfterLamIsWrittenWithItWhereTheArticleIsFused() {
    ReadNames read = read("قدم الاقتراح للمتظاهرين ولنرويجي.");
    assertThat(read.mention(0).written().of(read.text())).isEqualTo("للمتظاهرين");
    assertThat(read.actor(0).nameAr()).isEqualTo("المتظاهرين");
    read = read("قدم الاقتراح للبنان.");
    assertThat(read.mention(0).written().of(read.text())).isEqualTo("لبنان");
  }

  @Test
  void theSideOfAStateIsTheState() {
    ReadNames read = read("أكد الجانب النرويجي أهمية الحوار.");
    assertThat(read.actor(0).key()).isEqualTo("nor");
  }

  @Test
  void somebodyUnknownIsOfTheCountryThatTheArticleIsAbout() {
    ReadNames read =
        read("زارت الحكومة المصرية مصنعا في مصر. وقال سمير الحلبوني إن المصنع جديد في مصر كلها.");
    int last = read.mentions().indexOf("سمير الحلبوني");
    assertThat(read.actor(last).country()).isEqualTo("EGY");
    assertThat(read.actor(last).because()).contains("names.main-country");
  }

  @Test
  void somebodyUnknownAmongSeveralCountriesIsOfNone() {
    ReadNames read = read("زار وفد من تونس مصر والأردن. وقال سمير الحلبوني إن المصنع جديد.");
    int last = read.mentions().indexOf("سمير الحلبوني");
    assertThat(read.actor(last).country()).isNull();
  }

  @Test
  void whoSpeaksForAllStatesIsOfNoneOfThem() {
    ReadNames read =
        read(
            "أعلنت تونس عيدا في تونس. ووصل المبعوث الأممي إلى تونس، وقال مسؤول أممي إن المصنع جديد.");
    assertThat(read.of("المبعوث الأممي إلى تونس").country()).isEqualTo("IGO");
    assertThat(read.of("مسؤول أممي").country()).isEqualTo("IGO");
  }

  @Test
  void aSecretaryGeneralMayBeOfAnyBody() {
    ReadNames read =
        read("أعلنت تونس عيدا في تونس. وقال الأمين العام سمير الحلبوني إن المصنع جديد.");
    int last = read.mentions().size() - 1;
    assertThat(read.actor(last).country()).isEqualTo("TUN");
  }

  @Test
  void staffBelongToTheirBody() {
    ReadNames read = read("كرم المدير موظفي الأمم المتحدة. ورحبت دول مجلس التعاون بالمعرض.");
    assertThat(read.of("موظفي الأمم المتحدة").country()).isEqualTo("IGO");
    assertThat(read.of("دول مجلس التعاون").key()).isEqualTo("gcc");
  }

  // documents

  @Test
  void aDocumentIsOneThingFromItsIssueOn() {
    ReadNames read = read("أصدر الاتحاد الأوروبي تقريرا. وأوضح التقرير أن الأسعار مستقرة.");
    assertThat(read.mentions()).containsExactly("الاتحاد الأوروبي", "تقريرا", "التقرير");
    assertThat(read.mention(2).actor()).isEqualTo(read.mention(1).actor());
    assertThat(read.mention(2).actor()).isNotEqualTo(read.mention(0).actor());
  }

  // borders

  @Test
  void noMentionCrossesTheEndOfASentence() {
    assertThat(read("وصل وزير الخارجية. المصري سامر الحلواني يشارك في اللقاء.").mentions())
        .containsExactly("وزير الخارجية", "المصري", "سامر الحلواني");
    assertThat(read("استقبل رئيس الوزراء. الأردني شارك في اللقاء.").mentions())
        .containsExactly("رئيس الوزراء", "الأردني");
  }

  @Test
  void mentionsStandInOrderAndDoNotOverlap() {
    ReadNames read =
        read("التقى وزير الخارجية المصري سامح شكري نظيره الروسي سيرغي لافروف في القاهرة اليوم.");
    for (int i = 1; i < read.cast().mentions().size(); i++) {
      assertThat(read.mention(i).span().start())
          .isGreaterThanOrEqualTo(read.mention(i - 1).span().end());
    }
  }

  private static ReadNames read(String text) {
    return ReadNames.of(text, "");
  }

  private static ReadNames read(String text, String day) {
    return ReadNames.of(text, day);
  }
}
