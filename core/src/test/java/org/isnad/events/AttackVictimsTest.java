package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Happening;
import org.junit.jupiter.api.Test;

class AttackVictimsTest {
  private static final Chain CHAIN = new Chain();

  private static void one(String text, String trigger, String victim) {
    Chain.Result result = CHAIN.read(text);
    List<Happening> events = result.of("ASSAULT");
    assertThat(events).as(text).hasSize(1);
    assertThat(events.get(0).trigger().of(text)).as(text).isEqualTo(trigger);
    assertThat(result.names(events.get(0).recipients())).as(text).contains(victim);
  }

  @Test
  void theDeadOfAnAttackAreItsRecipients() {
    one("شوهدت غارة تركية أدت إلى مقتل ثلاثة مدنيين.", "غارة", "ثلاثة مدنيين");
    one("وقع هجوم تركي في المدينة أسفر عن إصابة عشرة جنود.", "هجوم", "عشرة جنود");
  }

  @Test
  void theAttackIsToldAfterItsDead() {
    one("قتل ثلاثة مدنيين في غارة تركية على القرية.", "غارة", "ثلاثة مدنيين");
    one("مقتل ثلاثة جنود إثر هجوم تركي على الثكنة.", "هجوم", "ثلاثة جنود");
  }

  @Test
  void theWoundedAreOneHappeningWithTheDead() {
    assertThat(CHAIN.read("قتل ثلاثة جنود وأصيب عشرة مدنيين في القرية.").of("ASSAULT")).hasSize(1);
  }

  @Test
  void anotherAttackIsAnotherHappening() {
    assertThat(CHAIN.read("قتل ثلاثة جنود. وشن الجيش التركي غارة على القرية.").of("ASSAULT"))
        .hasSize(2);
    assertThat(
            CHAIN
                .read("قتل ثلاثة جنود بينما اتهم الوزير الجيش التركي بشن هجوم على القرية.")
                .of("ASSAULT"))
        .hasSize(2);
  }

  @Test
  void whoDiesOfAStormOrADiseaseIsNotAttacked() {
    assertThat(CHAIN.read("قتل ثلاثة جنود في فيضانات شمال البلاد.").of("ASSAULT")).isEmpty();
    assertThat(CHAIN.read("تسببت العواصف في مقتل ثلاثة مدنيين.").of("ASSAULT")).isEmpty();
    assertThat(CHAIN.read("كشف الملك السويدي عن إصابته بالسرطان.").of("ASSAULT")).isEmpty();
  }
}
