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
    Chain.Result result = CHAIN.read("انتقدت تركيا إسرائيل.");
    Happening event = result.of("ACCUSE").get(0);
    assertThat(result.names(event.actors())).containsExactly("تركيا");
    assertThat(result.names(event.recipients())).containsExactly("إسرائيل");
  }

  @Test
  void takesSubjectBeforeVerb() {
    assertThat(actors("ACCUSE", "تركيا انتقدت إسرائيل.")).containsExactly("تركيا");
  }

  @Test
  void takesAllCoordinatedParties() {
    assertThat(actors("ACCUSE", "انتقدت تركيا وقطر إسرائيل.")).containsExactly("تركيا", "قطر");
    assertThat(actors("CONSULT", "بدأت محادثات بين مصر وتركيا.")).containsExactly("مصر", "تركيا");
  }

  @Test
  void carriesDroppedSubject() {
    Chain.Result result = CHAIN.read("رحبت تركيا بالقرار. وانتقدت إسرائيل.");
    assertThat(result.names(result.of("ACCUSE").get(0).actors()))
        .as("a state that can be the subject is")
        .containsExactly("إسرائيل");
    assertThat(actors("ACCUSE", "استقبلت تركيا الوفد وانتقدته.")).contains("تركيا");
  }

  @Test
  void takesDoerOfRelativeClause() {
    assertThat(actors("ASSAULT", "أدان الوزير الغارة التي شنتها إسرائيل على لبنان."))
        .contains("إسرائيل");
  }

  @Test
  void takesDoerNamedByAgentPhrase() {
    assertThat(actors("COERCE", "جاء اعتقال الصحفي من قبل الشرطة التركية مفاجئا."))
        .allMatch(name -> name.contains("الشرطة"));
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
    assertThat(only("CONSULT", "ستستضيف قطر وزير الخارجية التركي.").modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(only("ACCUSE", "سوف تنتقد تركيا إسرائيل.").modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void readsNegation() {
    Happening event = only("ACCUSE", "لم تنتقد تركيا إسرائيل.");
    assertThat(event.negated()).isTrue();
    assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void readsDemandedAct() {
    Chain.Result result = CHAIN.read("دعت تركيا إسرائيل إلى الانسحاب من لبنان.");
    assertThat(result.of("REQUEST").get(0).modality()).isEqualTo(Modality.ACTUAL);
    assertThat(result.of("RETREAT").get(0).modality()).isEqualTo(Modality.REQUESTED);
  }

  @Test
  void readsConditionAndThreatAndHope() {
    assertThat(only("ASSAULT", "إذا هاجمت إسرائيل لبنان فالرد جاهز.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
    assertThat(CHAIN.read("تسعى تركيا إلى التعاون مع مصر.").of("COOPERATE").get(0).modality())
        .isEqualTo(Modality.HOPED);
  }

  @Test
  void tellsOneHappeningOnce() {
    String text =
        "التقى وزير الخارجية المصري نظيره التركي في القاهرة. وتناول اللقاء بين مصر وتركيا التجارة.";
    assertThat(CHAIN.read(text).of("CONSULT")).hasSize(1);
  }

  @Test
  void prefersBodyToHeadline() {
    Chain.Result result = CHAIN.read("تركيا تنتقد إسرائيل", "انتقدت تركيا إسرائيل يوم الخميس.");
    assertThat(result.of("ACCUSE")).hasSize(1);
    assertThat(result.of("ACCUSE").get(0).trigger().start())
        .isGreaterThan("تركيا تنتقد إسرائيل".length());
  }

  @Test
  void keepsEventThatOnlyHeadlineTells() {
    assertThat(CHAIN.read("تركيا تنتقد إسرائيل", "لا جديد في الأمر.").of("ACCUSE")).hasSize(1);
  }

  @Test
  void readsNothingInSport() {
    assertThat(CHAIN.read("هاجم اللاعب مرمى الخصم وسجل هدفا.").events()).isEmpty();
    assertThat(CHAIN.read("وقع اللاعب عقدا مع النادي.").events()).isEmpty();
  }

  @Test
  void pointsAtItsEvidence() {
    String text = "قال الوزير إن المحادثات مستمرة. انتقدت تركيا إسرائيل.";
    Happening event = only("ACCUSE", text);
    assertThat(event.trigger().of(text)).isEqualTo("انتقدت");
    assertThat(event.evidence().contains(event.trigger())).isTrue();
    assertThat(event.because().get(0)).startsWith("e.accuse");
  }
}
