package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.junit.jupiter.api.Test;

/** Whether an event happened, read on Wednesday, 12 March 2025. */
class StatusReaderTest {
  private static final Chain CHAIN = new Chain();

  @Test
  void aMeetingInThePresentIsToComeOnTheDayItself() {
    assertThat(last("CONSULT", "تبدأ اليوم محادثات بين فنلندا والسويد."))
        .isEqualTo(Modality.PLANNED);
    assertThat(last("CONSULT", "بدأت اليوم محادثات بين فنلندا والسويد."))
        .isEqualTo(Modality.ACTUAL);
    assertThat(last("ACCUSE", "تنتقد السويد اليوم النرويج.")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void theDayOfAScheduledMeetingIsNotThatOfTheVerb() {
    assertThat(last("REQUEST", "تطالب السويد النرويج بإلغاء الاجتماع المقرر غدا."))
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void inBeforeLamIsACondition() {
    assertThat(last("ACCUSE", "إن لم تنتقد السويد النرويج ساءت الحال."))
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void whoIsAskedMayStandBetweenAVerbAndItsObject() {
    assertThat(last("ACCUSE", "طلبت السويد من جارتها إدانة فنلندا للنرويج."))
        .isEqualTo(Modality.REQUESTED);
  }

  @Test
  void whatAnotherActIsAboutIsThereAlready() {
    assertThat(last("ASSAULT", "طالبت السويد بالتحقيق في قصف الجيش الروسي للمدينة."))
        .isEqualTo(Modality.ACTUAL);
    assertThat(last("ASSAULT", "تنوي السويد الاعتذار عن قصف الجيش السويدي للمدينة."))
        .isEqualTo(Modality.ACTUAL);
    assertThat(last("COOPERATE", "طالبت السويد بالتعاون مع النرويج."))
        .isEqualTo(Modality.REQUESTED);
  }

  @Test
  void whatEffortsAreDemandedForIsDemanded() {
    assertThat(last("COOPERATE", "دعت السويد إلى بذل جهود لتعزيز التعاون بين فنلندا والنرويج."))
        .isEqualTo(Modality.REQUESTED);
    assertThat(last("COOPERATE", "تبذل السويد جهودا لتعزيز التعاون بين فنلندا والنرويج."))
        .isEqualTo(Modality.HOPED);
  }

  private static Modality last(String type, String text) {
    List<Happening> events = CHAIN.readOn("2025-03-12", text).of(type);
    assertThat(events).as(text).isNotEmpty();
    return events.get(events.size() - 1).modality();
  }
}
