package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what to whom, by the place of the parties in their clause. */
class PartiesTest {
  private static final Chain CHAIN = new Chain();

  private static void parties(
      String type, String text, List<String> actors, List<String> recipients) {
    Chain.Result result = CHAIN.read(text);
    assertThat(result.of(type)).as(text).isNotEmpty();
    assertThat(result.names(result.of(type).get(0).actors())).as(text).isEqualTo(actors);
    assertThat(result.names(result.of(type).get(0).recipients())).as(text).isEqualTo(recipients);
  }

  @Test
  void takesWhoCompletesTheNounOfAPhraseForItsObject() {
    Chain.Result result = CHAIN.read("أطلق سراح الباحثة السويدية بعد عامين من السجن.");
    assertThat(result.of("RETREAT").get(0).actors()).isEmpty();
    assertThat(result.names(result.of("RETREAT").get(0).recipients()))
        .containsExactly("الباحثة السويدية");
  }

  @Test
  void takesThePronounOfARelativeVerbForTheNounBeforeIt() {
    parties("REJECT", "زارت السويد القرية التي رفضتها فنلندا.", List.of("فنلندا"), List.of());
    parties(
        "REJECT",
        "انتهت خطة الحكومة السويدية التي رفضتها فنلندا.",
        List.of("فنلندا"),
        List.of("الحكومة – السويد"));
    parties("ACCUSE", "وصلت السويد متأخرة وانتقدتها فنلندا.", List.of("فنلندا"), List.of("السويد"));
  }

  @Test
  void takesWhoeverIsAccusedInOnePhraseWithTheAccuserForTheDoer() {
    parties("ASSAULT", "اتهم مسؤول سويدي المتمردين بقصف المدينة.", List.of("المتمردين"), List.of());
  }

  @Test
  void takesNobodyForTheTargetOfADemandFromWhatIsDemanded() {
    parties(
        "REQUEST",
        "طالبت السويد بلجنة للتحقيق في حريق السفارة الفنلندية.",
        List.of("السويد"),
        List.of());
    parties("REQUEST", "طلبت السويد من فنلندا فتح الجسر.", List.of("السويد"), List.of("فنلندا"));
  }

  @Test
  void takesTheAccusedForTheDoerOfWhatHeIsAccusedOf() {
    parties(
        "SUPPORT", "كثرت الاتهامات للسويد بدعم النرويج.", List.of("السويد"), List.of("النرويج"));
    parties(
        "SUPPORT", "نفت السويد الاتهامات لها بدعم النرويج.", List.of("السويد"), List.of("النرويج"));
    parties(
        "ACCUSE",
        "حوكم الصحفي السويدي بتهمة إهانة النرويج.",
        List.of("الصحفي السويدي"),
        List.of("النرويج"));
    assertThat(CHAIN.read("كثرت الهدايا للسويد بدعم النرويج.").of("SUPPORT"))
        .allMatch(event -> event.actors().isEmpty() || event.recipients().isEmpty());
  }

  @Test
  void takesNoChargeBesideTheArrestForAnEvent() {
    assertThat(CHAIN.read("اعتقلت الشرطة الصحفي السويدي بتهمة إهانة النرويج.").of("COERCE"))
        .hasSize(1);
  }

  @Test
  void takesWhoeverFollowsARelativeVerbForTheDoerOfTheNounBeforeIt() {
    parties("ASSAULT", "هذا هجوم شنه الجيش السويدي.", List.of("الجيش – السويد"), List.of());
    assertThat(CHAIN.read("هذا هجوم نقله التلفزيون السويدي.").of("ASSAULT"))
        .allMatch(event -> event.actors().isEmpty());
  }

  @Test
  void takesSeveralNamedTogetherForTheSubjectOfAPluralAfterThem() {
    parties(
        "SUPPORT",
        "وصلت السويد وفنلندا متأخرتين ودعموا النرويج.",
        List.of("السويد", "فنلندا"),
        List.of("النرويج"));
    assertThat(CHAIN.read("وصلت السويد متأخرة ودعموا النرويج.").of("SUPPORT"))
        .allMatch(event -> event.actors().isEmpty());
  }

  @Test
  void takesThePronounOfAnActForWhoeverTheActBeforeItNames() {
    parties(
        "SUPPORT",
        "انتقدت السويد مواصلة فنلندا دعمها للنرويج.",
        List.of("فنلندا"),
        List.of("النرويج"));
    parties("SUPPORT", "واصلت السويد دعمها للنرويج.", List.of("السويد"), List.of("النرويج"));
  }

  @Test
  void takesTheTargetOfASpeechActFromItsOwnClauseAlone() {
    parties(
        "ACCUSE",
        "انتقدت السويد القوانين التي تطبقها فنلندا.",
        List.of("السويد"),
        List.of("فنلندا"));
    parties(
        "ACCUSE", "انتقدت السويد سياسة الصيد، بعد أن زارت فنلندا.", List.of("السويد"), List.of());
    parties(
        "ACCUSE",
        "نددت السويد بقوانين جديدة لفنلندا في الصيد.",
        List.of("السويد"),
        List.of("فنلندا"));
    parties("ACCUSE", "نددت السويد بحريق غابة هدد فنلندا.", List.of("السويد"), List.of());
    parties("THREATEN", "هددت السويد بحرب تجارية ضد فنلندا.", List.of("السويد"), List.of("فنلندا"));
    parties("THREATEN", "هددت السويد بقطع الكهرباء لفنلندا.", List.of("السويد"), List.of());
  }

  @Test
  void passesOverATimeBesideTheSubject() {
    parties(
        "ACCUSE",
        "انتقد الرئيس السويدي، الجمعة، الحكومة الفنلندية، أمس، في خطاب.",
        List.of("الرئيس السويدي"),
        List.of("الحكومة – فنلندا"));
  }

  @Test
  void takesAPartyBetweenTheWordsOfAPhrase() {
    parties(
        "ACCUSE", "تحمل السويد فنلندا المسؤولية عن الحريق.", List.of("السويد"), List.of("فنلندا"));
  }

  @Test
  void takesDoerOfAVerbThatOnlyCarriesItsNoun() {
    parties(
        "CONSULT",
        "تأجلت الزيارة التي يقوم بها الوزير السويدي إلى فنلندا.",
        List.of("الوزير السويدي"),
        List.of("فنلندا"));
  }

  @Test
  void takesTheClauseAfterTwoNounsWithTheSecond() {
    parties(
        "REJECT",
        "سعت السويد إلى رفض الطلب الذي تقدمت به فنلندا.",
        List.of("السويد"),
        List.of("فنلندا"));
  }

  @Test
  void takesOwnerOfAnIntentionByItsPronoun() {
    parties(
        "CONCEDE",
        "انتقدت السويد الملك الفنلندي بسبب عدم اعتزامه الاعتذار عن الحريق.",
        List.of("الملك الفنلندي"),
        List.of());
  }

  @Test
  void takesOwnerOfSufferingAsVictim() {
    parties("ASSAULT", "بكى الشرطي السويدي بعد تعرضه لقصف.", List.of(), List.of("الشرطي السويدي"));
  }

  @Test
  void asksNoDoerOfAnAttackThatTellsItsVictim() {
    parties(
        "ASSAULT",
        "قالت السلطات إن الوزير الفنلندي تعرض لهجوم.",
        List.of(),
        List.of("الوزير الفنلندي"));
    assertThat(CHAIN.read("تحدث الكاتب عن هجوم ليلي.").of("ASSAULT")).isEmpty();
  }

  @Test
  void takesThoseBetweenWhomSomethingMutualPassesAsActors() {
    parties(
        "THREATEN",
        "توقفت التهديدات المتبادلة بين السويد وفنلندا.",
        List.of("السويد", "فنلندا"),
        List.of());
  }

  @Test
  void endsAPhraseAfterAPronoun() {
    parties(
        "ASSAULT", "هاجم أنصاره الشرطة السويدية.", List.of("أنصاره"), List.of("الشرطة – السويد"));
  }

  @Test
  void takesSubjectOfAVerbOfHasteAsDoer() {
    parties(
        "COERCE",
        "سارعت السويد إلى احتجاز الجنود الفنلنديين.",
        List.of("السويد"),
        List.of("الجنود الفنلنديين"));
  }

  @Test
  void takesTheRecipientThatALaterMentionOfTheActNames() {
    parties(
        "CONSULT",
        "بدأت زيارة الوزير السويدي.\nوقال السكان إن الزيارة التي يقوم بها الوزير السويدي إلى فنلندا مهمة.",
        List.of("الوزير السويدي"),
        List.of("فنلندا"));
  }

  @Test
  void takesPeopleAloneAfterAnActOfForceForItsVictims() {
    parties(
        "ASSAULT", "كانت تلك ذكرى اغتيال الرئيس السويدي.", List.of(), List.of("الرئيس السويدي"));
  }

  @Test
  void takesBothNationalitiesOfAnActForItsDoers() {
    parties(
        "SUPPORT",
        "وصل الدعم السويدي والفنلندي إلى النرويج.",
        List.of("السويد", "فنلندا"),
        List.of("النرويج"));
  }

  @Test
  void passesOverAboutBeforeANumber() {
    parties(
        "COERCE",
        "أعلنت الشرطة السويدية عن توقيف نحو 20 محتجا.",
        List.of("الشرطة – السويد"),
        List.of("20 محتجا"));
  }

  @Test
  void takesWhoeverSaysSoForAPronounInHisWords() {
    parties(
        "CONSULT",
        "مدح الوزير السويدي الملك الفنلندي، معلنا عن زيارة له إلى النرويج.",
        List.of("الوزير السويدي"),
        List.of("النرويج"));
  }

  @Test
  void takesTwoOfficesInOneDualForBothSides() {
    parties(
        "CONSULT",
        "التقى وزيرا خارجية السويد وفنلندا أمس.",
        List.of("وزيرا خارجية السويد", "فنلندا"),
        List.of());
    parties(
        "CONSULT",
        "التقى وزيرا الخارجية السويدي والفنلندي أمس.",
        List.of("وزيرا الخارجية السويدي", "فنلندا"),
        List.of());
    parties(
        "REJECT", "عينت السويد وزيرا ورفضت زيارة فنلندا.", List.of("السويد"), List.of("فنلندا"));
  }

  @Test
  void takesOneWhoIsNamedOutOfSeveral() {
    parties(
        "COERCE",
        "أوقفت الشرطة السويدية عددا من السياسيين الفنلنديين، بينهم وزير العدل الفنلندي.",
        List.of("الشرطة – السويد"),
        List.of("عددا من السياسيين الفنلنديين", "وزير العدل الفنلندي"));
    parties(
        "COERCE",
        "أوقفت الشرطة السويدية المحتجين، وزار وزير العدل الفنلندي الجسر.",
        List.of("الشرطة – السويد"),
        List.of("المحتجين"));
  }

  @Test
  void takesTheOwnerOfWhatIsHitForTheOneHit() {
    parties(
        "ASSAULT",
        "قصفت السويد مواقع تابعة للجيش الفنلندي.",
        List.of("السويد"),
        List.of("الجيش – فنلندا"));
    parties(
        "ASSAULT",
        "شنت السويد غارة على موقع تابع للجيش الفنلندي.",
        List.of("السويد"),
        List.of("الجيش – فنلندا"));
    parties("ASSAULT", "قصفت السويد مواقع قريبة ليلا.", List.of("السويد"), List.of());
  }

  @Test
  void leavesTwoSidesToTheNounBeforeThemWhereAPartnerIsNamed() {
    parties(
        "CONSULT",
        "عقد الوزير السويدي لقاءات مع الحكومة الفنلندية في إطار العلاقات بين النرويج والدنمارك.",
        List.of("الوزير السويدي", "الحكومة – فنلندا"),
        List.of());
  }

  @Test
  void takesOneStateThatNamesTalksForTheirSeat() {
    parties("CONSULT", "أجرت فنلندا مفاوضات السويد.", List.of("فنلندا"), List.of());
    parties("CONSULT", "بدأت مفاوضات السويد مع فنلندا.", List.of("السويد", "فنلندا"), List.of());
  }

  @Test
  void takesTheObjectOfAMeetingForItsOtherParty() {
    parties(
        "CONSULT",
        "ابتسم الوزير السويدي خلال لقائه الملك الفنلندي.",
        List.of("الوزير السويدي", "الملك الفنلندي"),
        List.of());
  }

  @Test
  void keepsVictimsOfAFightApartFromThoseWhoFight() {
    parties("ASSAULT", "استشهد مدنيون خلال اشتباكات أمس.", List.of(), List.of("مدنيون"));
  }

  @Test
  void passesOverACircumstanceBetweenCommas() {
    parties(
        "ACCUSE",
        "انتقد الوزير السويدي، في مقابلة مع قناة الجزيرة، الحكومة الفنلندية.",
        List.of("الوزير السويدي"),
        List.of("الحكومة – فنلندا"));
    parties(
        "ACCUSE",
        "انتقد الوزير السويدي، في مقابلة مع قناة الجزيرة، وزار فنلندا.",
        List.of("الوزير السويدي"),
        List.of());
  }

  @Test
  void takesWhoRepliesForTheOneAtWhomItWasDirected() {
    parties(
        "ACCUSE",
        "رد الوزير السويدي على انتقادات فنلندا.",
        List.of("فنلندا"),
        List.of("الوزير السويدي"));
    parties("ACCUSE", "سمع الوزير السويدي انتقادات فنلندا.", List.of("فنلندا"), List.of());
  }

  @Test
  void takesAPartyThatAPrepositionSetsBetweenTheWordsOfAPhrase() {
    parties("AID", "قدمت السويد لفنلندا مساعدات.", List.of("السويد"), List.of("فنلندا"));
    parties("AID", "قدمت السويد مساعدات عاجلة.", List.of("السويد"), List.of());
  }

  @Test
  void takesTheSubjectOfAPlannedRelativeVerb() {
    parties(
        "CONSULT",
        "أجلت السويد الزيارة التي كان من المقرر أن يقوم بها الرئيس الفنلندي.",
        List.of("الرئيس الفنلندي"),
        List.of());
    parties(
        "CONSULT",
        "بدأت زيارة الوزير السويدي التي كان من المقرر أن تنتهي أمس.",
        List.of("الوزير السويدي"),
        List.of());
  }

  @Test
  void takesWhoReceivesAnInvitationForItsRecipient() {
    parties(
        "AGREE",
        "تلقى الوزير السويدي دعوة من الرئيس الفنلندي.",
        List.of("الرئيس الفنلندي"),
        List.of("الوزير السويدي"));
  }

  @Test
  void takesThePartyThatAPhraseItselfNames() {
    parties(
        "REQUEST",
        "ناشدت السويد المجتمع الدولي تقديم العون.",
        List.of("السويد"),
        List.of("المجتمع الدولي"));
    parties(
        "PROTEST",
        "اقتحم متظاهرون السفارة الفنلندية.",
        List.of("متظاهرون"),
        List.of("السفارة – فنلندا"));
  }
}
