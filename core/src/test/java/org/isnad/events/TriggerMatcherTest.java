package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerMatcherTest {
  private static final Chain CHAIN = new Chain();

  private static void none(String type, String text) {
    assertThat(CHAIN.read(text).of(type)).as(text).isEmpty();
  }

  private static void some(String type, String text) {
    assertThat(CHAIN.read(text).of(type)).as(text).isNotEmpty();
  }

  @Test
  void anotherVerbThatIsWrittenAlikeTellsOfNothing() {
    none("SANCTION", "نقل الملك السويدي رئيس الوزراء إلى المستشفى.");
    none("AGREE", "تعد السويد فنلندا جارة قريبة.");
  }

  @Test
  void itTellsWhereConjunctionOrPrepositionSpeakForIt() {
    some("REQUEST", "ودعت السويد فنلندا إلى حضور المؤتمر.");
    some("ASSAULT", "اعتدت قوات الشرطة السويدية على المتظاهرين.");
  }

  @Test
  void itTellsWithoutARecipientWhereConjunctionAndSpeechSpeakForIt() {
    some("REQUEST", "زار الوزير السويدي المعرض. ودعا الوزير إلى تخفيف الرسوم.");
    none("REQUEST", "زار الوزير السويدي المعرض. وادعى الوزير أن الرسوم خفيفة.");
  }

  @Test
  void betweenTheWordsOfATightPhraseStandNamesAlone() {
    some("ACCUSE", "حققت الشرطة السويدية مع الوزير الفنلندي.");
    none("ACCUSE", "حققت السويد نجاحا كبيرا مع فنلندا.");
  }

  @Test
  void aVerbWithAnObjectPronounLooksIntoNothing() {
    some("ACCUSE", "قالت الشرطة السويدية إنها تحقق في الحريق.");
    none("ACCUSE", "أشادت الصحيفة بالنجاح الذي حققته السويد في المعرض.");
  }

  @Test
  void aParticleThatBeginsARowMayBearAConjunction() {
    some("REJECT", "وعدت السويد بالرد، ولن تقبل شروط فنلندا.");
    some("REJECT", "قال الوزير السويدي: لن نسمح لفنلندا بذلك.");
    none("REJECT", "وعدت السويد بالرد، ولن تتأخر.");
  }

  @Test
  void whoIsVisitedIsNoCrowd() {
    some("CONSULT", "وصل الوزير السويدي إلى فنلندا.");
    none("CONSULT", "وصلت المساعدات السويدية إلى النازحين.");
  }

  @Test
  void whoIsSetFreeIsNoStateAndNoArmedGroup() {
    some("RETREAT", "أعلنت السويد تحرير الرهائن.");
    none("RETREAT", "أعلنت السويد تحرير فنلندا.");
  }

  @Test
  void aCrowdIsDeportedAndAnAmbassadorExpelled() {
    some("COERCE", "طردت الحكومة السويدية المهاجرين.");
    none("SANCTION", "طردت الحكومة السويدية المهاجرين.");
    some("SANCTION", "طردت الحكومة السويدية السفير الفنلندي.");
    none("COERCE", "طردت الحكومة السويدية السفير الفنلندي.");
  }

  @Test
  void aHamzaAtTheEndMayBeWrittenBesideItsSeat() {
    some("COERCE", "فرضت السويد حالة الطوارئ.");
    some("COERCE", "فرضت السويد حالة الطوارىء.");
  }

  @Test
  void toAllowIsAccessWhereSomebodyMayComeIn() {
    some("RETREAT", "سمحت السويد للمراقبين بدخول المخيم.");
    none("RETREAT", "سمحت السويد للطلاب بالتصوير.");
  }

  @Test
  void whoSpreadsAsTroopsIsArmed() {
    some("MOBILIZE", "انتشر الجيش السويدي في العاصمة.");
    none("MOBILIZE", "انتشرت السويد في السوق العالمية.");
  }

  @Test
  void thePathOfOnePersonIsNoMarch() {
    none("PROTEST", "تبدأ مسيرة الوزير السويدي في السياسة مبكرا.");
    some("PROTEST", "نظم المزارعون السويديون مسيرة ضد الحكومة.");
  }

  @Test
  void afterARelativeStandsAVerbEvenIfItsPronounFitsANoun() {
    some("ACCUSE", "قال الوزير إن الانتقادات التي وجهتها السويد لمسؤولين فنلنديين كانت متوقعة.");
    some("REQUEST", "قال إن السويد تأخرت، كما طالبها الوزير الفنلندي بفتح الحدود.");
  }

  @Test
  void aNumberThatIsNotExactIsOfThePartyAllTheSame() {
    for (String about : List.of("نحو", "حوالي", "أكثر من", "ما لا يقل عن")) {
      Chain.Result result =
          CHAIN.read("أعلنت السلطات السويدية توقيف %s 14 متظاهرا.".formatted(about));
      assertThat(result.of("COERCE")).as(about).hasSize(1);
      assertThat(result.names(result.of("COERCE").get(0).recipients())).contains("14 متظاهرا");
    }
    none("COERCE", "تحدثت الوزارة السويدية عن توقيف السير نحو ساعة.");
  }

  @Test
  void whomACourtCondemnsIsConvicted() {
    some("SANCTION", "أدانت المحكمة السويدية الوزير الفنلندي بالرشوة.");
    none("ACCUSE", "أدانت المحكمة السويدية الوزير الفنلندي بالرشوة.");
    some("ACCUSE", "أدانت الحكومة السويدية الوزير الفنلندي.");
  }
}
