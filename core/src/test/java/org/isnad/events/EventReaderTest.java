package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final Chain CHAIN = new Chain();

  private static Happening only(String type, String text) {
    List<Happening> events = CHAIN.read(text).of(type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<String> actors(String type, String text) {
    Chain.Result result = CHAIN.read(text);
    return result.names(result.of(type).get(0).actors());
  }

  @Test
  void takesSubjectAfterVerbAndObject() {
    Chain.Result result = CHAIN.read("انتقدت السويد النرويج.");
    Happening event = result.of("ACCUSE").get(0);
    assertThat(result.names(event.actors())).containsExactly("السويد");
    assertThat(result.names(event.recipients())).containsExactly("النرويج");
  }

  @Test
  void takesSubjectBeforeVerb() {
    assertThat(actors("ACCUSE", "السويد انتقدت النرويج.")).containsExactly("السويد");
  }

  @Test
  void takesAllCoordinatedParties() {
    assertThat(actors("ACCUSE", "انتقدت السويد وفنلندا النرويج."))
        .containsExactly("السويد", "فنلندا");
    assertThat(actors("CONSULT", "بدأت محادثات بين فنلندا والسويد."))
        .containsExactly("فنلندا", "السويد");
  }

  @Test
  void takesWhoeverOneWorksWithAsRecipientButNotWhoeverOneMeets() {
    parties("COOPERATE", "تعاونت السويد مع فنلندا في إدارة الميناء.", "السويد", "فنلندا");
    assertThat(actors("COOPERATE", "يستمر التعاون بين السويد وفنلندا."))
        .containsExactly("السويد", "فنلندا");
    assertThat(actors("CONSULT", "بحثت السويد مع فنلندا إدارة الميناء."))
        .containsExactly("السويد", "فنلندا");
  }

  @Test
  void takesSubjectOfRelativeVerbThatTakesUpItsNounAfterAPreposition() {
    parties(
        "CONSULT",
        "انتهت الزيارة التي قام بها الملك السويدي إلى فنلندا.",
        "الملك السويدي",
        "فنلندا");
  }

  @Test
  void tellsNoMeetingOfAnInterviewForAMedium() {
    assertThat(
            CHAIN.read("قال الوزير القطري في مقابلة مع قناة الجزيرة إن الطقس جميل.").of("CONSULT"))
        .isEmpty();
    assertThat(CHAIN.read("أجرى الوزير القطري محادثات مع الملك السويدي.").of("CONSULT")).hasSize(1);
  }

  @Test
  void takesNoGenitiveAfterAPluralThatKeepsItsNun() {
    parties("ASSAULT", "هاجم متظاهرون الشرطة.", "متظاهرون", "الشرطة");
    assertThat(actors("ASSAULT", "هاجم ملايين العراقيين الشرطة."))
        .containsExactly("ملايين العراقيين");
  }

  @Test
  void takesWhoeverAnswersARequestAsItsRecipient() {
    parties("REQUEST", "أرسلت فنلندا خبراء بناء على طلب السويد.", "السويد", "فنلندا");
    Chain.Result told = CHAIN.read("قالت فنلندا إن طلب السويد غريب.");
    assertThat(told.of("REQUEST").get(0).recipients()).as("she only speaks of it").isEmpty();
  }

  @Test
  void takesSomeSoldiersWhoAloneStandAfterAVerbOfKillingAsVictims() {
    Chain.Result result = CHAIN.read("قتل ثلاثة جنود قرب الميناء.");
    assertThat(result.of("ASSAULT").get(0).actors()).isEmpty();
    assertThat(result.names(result.of("ASSAULT").get(0).recipients()))
        .containsExactly("ثلاثة جنود");
    assertThat(actors("ASSAULT", "قتل الجنود متظاهرين.")).containsExactly("الجنود");
  }

  @Test
  void carriesDroppedSubject() {
    Chain.Result result = CHAIN.read("رحبت السويد بالقرار. وانتقدت النرويج.");
    assertThat(result.names(result.of("ACCUSE").get(0).actors()))
        .as("a state that can be the subject is")
        .containsExactly("النرويج");
    assertThat(actors("ACCUSE", "استقبلت السويد الوفد وانتقدته.")).contains("السويد");
  }

  @Test
  void takesDoerOfRelativeClause() {
    assertThat(actors("ASSAULT", "أدان الوزير الغارة التي شنها الجيش على المتمردين."))
        .contains("الجيش");
  }

  @Test
  void takesDoerNamedByAgentPhrase() {
    assertThat(actors("COERCE", "جاء اعتقال الصحفي من قبل الشرطة التركية مفاجئا."))
        .allMatch(name -> name.contains("الشرطة"));
  }

  private static void parties(String type, String text, String actor, String recipient) {
    Chain.Result result = CHAIN.read(text);
    Happening event = result.of(type).get(0);
    assertThat(result.names(event.actors())).as(text).containsExactly(actor);
    assertThat(result.names(event.recipients())).as(text).containsExactly(recipient);
  }

  @Test
  void takesGenitiveAsPatientWhereTheSubjectDoesTheAct() {
    parties("SUPPORT", "واصلت السويد دعم النرويج.", "السويد", "النرويج");
    parties("SUPPORT", "أعلن المتحدث استعداد السويد لدعم النرويج.", "السويد", "النرويج");
  }

  @Test
  void takesGenitiveAsDoerWhereTheSubjectOnlySpeaksOfTheAct() {
    assertThat(actors("SUPPORT", "تحدثت السويد عن دعم النرويج للمزارعين."))
        .containsExactly("النرويج");
    assertThat(actors("CONSULT", "بدأت قطر التحضير لزيارة السويد إلى النرويج."))
        .containsExactly("السويد");
  }

  @Test
  void takesVerbAfterPronounOfThat() {
    parties("REQUEST", "أعلنت السويد أنها طلبت من النرويج إرسال خبراء.", "السويد", "النرويج");
  }

  @Test
  void takesDoerOfRelativeClauseWithoutPronoun() {
    assertThat(actors("ACCUSE", "نشر وزير قطري رسالة انتقدها الملك السويدي."))
        .doesNotContain("وزير قطري");
  }

  @Test
  void takesSubjectOfVerbOfReceivingAsRecipient() {
    Chain.Result result = CHAIN.read("واجه الوزير القطري انتقادات بعد الاجتماع.");
    Happening event = result.of("ACCUSE").get(0);
    assertThat(event.actors()).isEmpty();
    assertThat(result.names(event.recipients())).containsExactly("الوزير القطري");
  }

  @Test
  void takesPlaceOfHappeningAsNoDoer() {
    assertThat(CHAIN.read("شهدت السويد احتجاجات يوم الأحد.").of("PROTEST"))
        .allMatch(event -> event.actors().isEmpty());
  }

  @Test
  void takesOwnerOfDoingAsDoer() {
    parties("SUPPORT", "أشار البيان إلى قيام السويد بدعم النرويج.", "السويد", "النرويج");
  }

  @Test
  void takesWhoeverIsAccusedOrAskedForTheDoer() {
    parties("SUPPORT", "اتهمت السويد فنلندا بدعم النرويج.", "فنلندا", "النرويج");
    parties("SUPPORT", "طالبت السويد فنلندا بدعم النرويج.", "فنلندا", "النرويج");
    parties("SUPPORT", "سمحت السويد لفنلندا بدعم النرويج.", "فنلندا", "النرويج");
    parties("SUPPORT", "تحدث الوزير السويدي متهما فنلندا بدعم النرويج.", "فنلندا", "النرويج");
  }

  @Test
  void takesWhoeverAccusesForTheDoerOfWhatIsNotTheCharge() {
    parties("CONSULT", "كلفت السويد خبيرا خلال زيارة لفنلندا.", "السويد", "فنلندا");
  }

  @Test
  void takesTheSubjectForTheDoerOfAComplementWithTheArticle() {
    Chain.Result result = CHAIN.read("قرر الجيش السويدي الانسحاب من القرية.");
    assertThat(result.names(result.of("RETREAT").get(0).actors()))
        .containsExactly("الجيش – السويد");
    assertThat(CHAIN.read("واصل الجيش السويدي رحلته بعد الانسحاب من القرية.").of("RETREAT"))
        .allMatch(event -> event.actors().isEmpty());
  }

  @Test
  void takesVictimBeforeTheAct() {
    Chain.Result result = CHAIN.read("أعلن الطبيب مقتل مدنيين في إطلاق نار من الجيش السويدي.");
    assertThat(result.of("ASSAULT"))
        .anyMatch(event -> result.names(event.recipients()).contains("مدنيين"));
  }

  @Test
  void takesCountryOfTheSpeakerForHis() {
    Chain.Result result =
        CHAIN.read("وصل الوفد إلى السويد. وقال وزير الخارجية السويدي إن بلاده انتقدت النرويج.");
    assertThat(result.names(result.of("ACCUSE").get(0).actors())).containsExactly("السويد");
  }

  @Test
  void takesIndefinitePeopleBeforeTheirVerbAsSubject() {
    assertThat(actors("ACCUSE", "ضمت القاعة عمالا انتقدوا الحكومة السويدية."))
        .containsExactly("عمالا");
  }

  @Test
  void readsVerbAfterConjunctionInMa() {
    assertThat(actors("SUPPORT", "تحسن الوضع بعدما رحبت السويد بالقرار النرويجي."))
        .containsExactly("السويد");
  }

  @Test
  void takesNoDroppedSubjectOfAVerbAsDoerOfItsNoun() {
    assertThat(CHAIN.read("وصل الوزير القطري. وتوقع أن يكون العمل المشترك ناجحا.").of("COOPERATE"))
        .allMatch(event -> event.actors().isEmpty());
  }

  @Test
  void tellsContactsFromAfarFromVisits() {
    Chain.Result result = CHAIN.read("واصلت السويد التواصل مع الحكومة القطرية في الدوحة.");
    assertThat(result.of("CONSULT").get(0).mode()).isNull();
  }

  @Test
  void tellsMeetingInOnePartysCountryAsVisit() {
    Chain.Result result = CHAIN.read("التقى وزير الخارجية السعودي نظيره الألماني في برلين.");
    Happening event = result.of("CONSULT").get(0);
    assertThat(event.mode()).isEqualTo("visit");
    assertThat(event.actors()).hasSize(1);
    assertThat(event.recipients()).hasSize(1);
    assertThat(event.because()).contains(Visits.RULE);
  }

  @Test
  void readsFuture() {
    assertThat(only("CONSULT", "ستستضيف فنلندا وزير الخارجية السويدي.").modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(only("ACCUSE", "سوف تنتقد السويد النرويج.").modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void readsNegation() {
    Happening event = only("ACCUSE", "لم تنتقد السويد النرويج.");
    assertThat(event.negated()).isTrue();
    assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void readsDemandedAct() {
    Chain.Result result = CHAIN.read("دعت الحكومة الحركة إلى التفاوض مع المعارضة.");
    assertThat(result.of("REQUEST").get(0).modality()).isEqualTo(Modality.ACTUAL);
    assertThat(result.of("CONSULT").get(0).modality()).isEqualTo(Modality.REQUESTED);
  }

  @Test
  void readsConditionAndThreatAndHope() {
    assertThat(only("ASSAULT", "إذا هاجم الجيش المتمردين ساءت الحال.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
    assertThat(CHAIN.read("تسعى السويد إلى التعاون مع فنلندا.").of("COOPERATE").get(0).modality())
        .isEqualTo(Modality.HOPED);
  }

  @Test
  void afterSomeWordsLamIsNoPurpose() {
    assertThat(only("ASSAULT", "تعرضت مدينة حلب لقصف الجيش الروسي.").modality())
        .isEqualTo(Modality.ACTUAL);
    assertThat(only("AGREE", "وصل الوفد الأردني تلبية لدعوة من الرئيس المصري.").modality())
        .isEqualTo(Modality.ACTUAL);
  }

  private static Modality last(String type, String text) {
    List<Happening> events = CHAIN.readOn("2025-03-12", text).of(type);
    assertThat(events).as(text).isNotEmpty();
    return events.get(events.size() - 1).modality();
  }

  @Test
  void readsStatusFromWhatFollowsTheNoun() {
    assertThat(last("CONSULT", "المحادثات بين فنلندا والسويد ستبدأ قريبا."))
        .isEqualTo(Modality.PLANNED);
    assertThat(last("CONSULT", "المحادثات بين فنلندا والسويد بدأت في القاعة."))
        .isEqualTo(Modality.ACTUAL);
    assertThat(last("PROTEST", "حظرت الحكومة مسيرة احتجاجية كان من المقرر أن ينظمها الحزب."))
        .isEqualTo(Modality.PLANNED);
    assertThat(last("PROTEST", "حظرت الحكومة مسيرة احتجاجية للذين سينظمون المعرض."))
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void readsDateToComeAsPlan() {
    assertThat(last("CONSULT", "تستضيف فنلندا غدا وزير الخارجية السويدي."))
        .isEqualTo(Modality.PLANNED);
    assertThat(last("CONSULT", "استضافت فنلندا أمس وزير الخارجية السويدي."))
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void climbsOverNounsThatOnlyCarryTheAct() {
    assertThat(last("CONSULT", "تريد السويد إقناع الحركة بالتفاوض مع المعارضة."))
        .isEqualTo(Modality.HOPED);
    assertThat(last("SUPPORT", "دعا الوزير إلى التوصل إلى اتفاق بين فنلندا والسويد."))
        .isEqualTo(Modality.REQUESTED);
  }

  @Test
  void readsDuty() {
    assertThat(last("SUPPORT", "قال الوزير إن على السويد أن تدعم فنلندا."))
        .isEqualTo(Modality.REQUESTED);
    assertThat(last("SUPPORT", "رفض الوزير الخطة، إلا أن السويد دعمت فنلندا."))
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void readsPurposeOfVerbalNounButNoCause() {
    assertThat(last("COERCE", "وصلت الشرطة لاعتقال الصحفي.")).isEqualTo(Modality.HOPED);
    assertThat(last("ASSAULT", "وتعرضت مدينة حلب لقصف الجيش الروسي.")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void tellsOneHappeningOnce() {
    String text =
        "التقى وزير الخارجية السعودي نظيره الألماني في برلين. وتناول اللقاء التجارة، وانتهى لقاء الوزيرين مساء.";
    assertThat(CHAIN.read(text).of("CONSULT")).hasSize(1);
  }

  @Test
  void tellsOneVisitOnce() {
    String visit = "زار وزير الخارجية السويدي الحكومة الفنلندية. ";
    assertThat(CHAIN.read(visit + "ووصل وزير الخارجية السويدي إلى فنلندا.").of("CONSULT"))
        .hasSize(1);
    assertThat(CHAIN.read(visit + "ووصل وزير الخارجية السويدي إلى الدنمارك.").of("CONSULT"))
        .hasSize(2);
  }

  @Test
  void prefersBodyToHeadline() {
    Chain.Result result = CHAIN.read("السويد تنتقد النرويج", "انتقدت السويد النرويج يوم الخميس.");
    assertThat(result.of("ACCUSE")).hasSize(1);
    assertThat(result.of("ACCUSE").get(0).trigger().start())
        .isGreaterThan("السويد تنتقد النرويج".length());
  }

  @Test
  void keepsEventThatOnlyHeadlineTells() {
    assertThat(CHAIN.read("السويد تنتقد النرويج", "لا جديد في الأمر.").of("ACCUSE")).hasSize(1);
  }

  @Test
  void aTextMayEndInTheMidstOfASentence() {
    assertThat(actors("ACCUSE", "انتقدت السويد،")).containsExactly("السويد");
  }

  @Test
  void readsNothingInSport() {
    assertThat(CHAIN.read("هاجم اللاعب مرمى الخصم وسجل هدفا.").events()).isEmpty();
    assertThat(CHAIN.read("وقع اللاعب عقدا مع النادي.").events()).isEmpty();
  }

  @Test
  void newsOfSportHasEventsOfPoliticsOnly() {
    String sport =
        "فاز المنتخب في المباراة بعد شوط طويل، وسجل اللاعب من ركلة على الملعب أمام المدرب. ";
    assertThat(CHAIN.read(sport + "انتقدت السويد النرويج.").events()).isEmpty();
    assertThat(CHAIN.read(sport + "انتقد وزير الخارجية السويدي النرويج.").of("ACCUSE")).hasSize(1);
    assertThat(CHAIN.read("فاز المنتخب في المباراة. انتقدت السويد النرويج.").of("ACCUSE"))
        .hasSize(1);
  }

  @Test
  void pointsAtItsEvidence() {
    String text = "قال الوزير إن المحادثات مستمرة. انتقدت السويد النرويج.";
    Happening event = only("ACCUSE", text);
    assertThat(event.trigger().of(text)).isEqualTo("انتقدت");
    assertThat(event.evidence().contains(event.trigger())).isTrue();
    assertThat(event.because().get(0)).startsWith("e.accuse");
  }
}
