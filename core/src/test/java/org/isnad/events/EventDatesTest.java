package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Happening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates of events, read on Wednesday, 12 March 2025. */
class EventDatesTest {
  private static final Chain CHAIN = new Chain();

  private static @Nullable String date(String type, String text) {
    List<Happening> events = CHAIN.readOn("2025-03-12", text).of(type);
    assertThat(events).as(text).isNotEmpty();
    return events.get(events.size() - 1).date();
  }

  @Test
  void takesTimeOfItsClause() {
    assertThat(date("ACCUSE", "انتقدت السويد النرويج أمس.")).isEqualTo("2025-03-11");
    assertThat(date("ACCUSE", "قال الوزير أمس إن السويد انتقدت النرويج.")).isNull();
  }

  @Test
  void theDayOfADemandIsNotThatOfTheAct() {
    assertThat(date("CONSULT", "دعت الحكومة أمس الحركة إلى التفاوض مع المعارضة.")).isNull();
    assertThat(date("CONSULT", "أجرى الوزير السويدي أمس محادثات مع نظيره النرويجي."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void takesTimeBetweenTheWordsOfItsPhrase() {
    assertThat(date("CONSULT", "عقد وزير الخارجية السويدي أمس اجتماعا مع نظيره النرويجي."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void takesTimeOfVerbThatSaysThatItTakesPlace() {
    assertThat(date("CONSULT", "المحادثات بين فنلندا والسويد ستبدأ غدا في القاعة."))
        .isEqualTo("2025-03-13");
    assertThat(date("CONSULT", "تناولت القمة بين فنلندا والسويد التي عقدت أمس التجارة."))
        .isEqualTo("2025-03-11");
    assertThat(date("CONSULT", "المحادثات بين فنلندا والسويد أسعدت أمس الحضور.")).isNull();
  }

  @Test
  void takesTimeOfARelativeClauseOnWhereOrToWhomItHappens() {
    assertThat(
            date("CONSULT", "تناولت القمة بين فنلندا والسويد التي استضافتها القاهرة أمس التجارة."))
        .isEqualTo("2025-03-11");
    assertThat(date("CONSULT", "المحادثات بين فنلندا والسويد شهدت أمس حضورا كبيرا.")).isNull();
  }

  @Test
  void fightingAndProtestSinceADayLastToTheDayOfTheReport() {
    assertThat(date("ASSAULT", "قصف الجيش الروسي مدينة حلب منذ الاثنين."))
        .isEqualTo("2025-03-10/2025-03-12");
    assertThat(date("ASSAULT", "قصف الجيش الروسي مدينة حلب الاثنين.")).isEqualTo("2025-03-10");
  }

  @Test
  void aLongNameIsOneStep() {
    assertThat(
            date(
                "CONSULT",
                "بدأت زيارة وزير الخارجية السويدي ووزير الدفاع النرويجي ووزير المالية الدنماركي"
                    + " ووزير التجارة الفنلندي إلى مصر أمس."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void aParticipleHasTheDayOfItsMainClause() {
    assertThat(date("REQUEST", "انتقدت السويد أمس النرويج، داعية الحكومة إلى الحوار."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void whoActsOnHasTheDayOfTheSentenceBefore() {
    assertThat(date("REQUEST", "انتقدت السويد أمس القرار. ودعت السويد النرويج إلى الحوار."))
        .isEqualTo("2025-03-11");
    assertThat(date("REQUEST", "انتقدت السويد أمس القرار. وكانت السويد قد دعت النرويج إلى الحوار."))
        .isNull();
  }

  @Test
  void anotherDayEndsTheRun() {
    assertThat(
            date(
                "REQUEST",
                "انتقدت السويد أمس القرار. وافتتح المعرض في يناير. ودعت السويد النرويج إلى الحوار."))
        .isNull();
    assertThat(
            date(
                "REQUEST",
                "انتقدت السويد أمس القرار. ويفتتح المعرض في مايو المقبل. ودعت السويد النرويج إلى"
                    + " الحوار."))
        .isEqualTo("2025-03-11");
    assertThat(date("REQUEST", "انتقدت السويد القرار في 2020. ودعت السويد النرويج إلى الحوار."))
        .isNull();
  }

  @Test
  void whoeverElseSpeaksInTheNewsHasItsDay() {
    assertThat(date("REQUEST", "انتقدت السويد أمس القرار. ودعت فنلندا النرويج إلى الحوار."))
        .isEqualTo("2025-03-11");
    assertThat(
            date("REQUEST", "انتقدت السويد القرار في 2 مارس 2025. ودعت فنلندا النرويج إلى الحوار."))
        .isNull();
    assertThat(date("ASSAULT", "انتقدت السويد أمس القرار. وقصفت فنلندا النرويج.")).isNull();
  }

  @Test
  void aStandThatIsTakenHasTheDayOfItsSpeech() {
    assertThat(date("REJECT", "أكدت السويد أمس رفضها قرار النرويج.")).isEqualTo("2025-03-11");
    assertThat(date("REJECT", "انتقدت السويد أمس القرار. وأكدت السويد رفضها قرار النرويج."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void aVerbOfARelativeClauseOrAHabitHasADayOfItsOwn() {
    assertThat(date("ACCUSE", "زار الوزير أمس السويد التي انتقدت النرويج.")).isNull();
    assertThat(date("ACCUSE", "انتقدت السويد أمس القرار. وتتهم السويد النرويج بالتجسس.")).isNull();
  }

  @Test
  void aHappeningToldAgainGivesItsDay() {
    assertThat(
            date(
                "CONSULT",
                "التقى وزير الخارجية السويدي نظيره النرويجي في القاهرة. وجرى اللقاء بين الوزيرين أمس."))
        .isEqualTo("2025-03-11");
  }
}
