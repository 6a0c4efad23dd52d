package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When something was said, read on Wednesday, 12 March 2025, on sentences of our own. */
class SpeechTimesTest {
  @Test
  void theTimeStandsBetweenCueAndContent() {
    assertThat(time("قال وزير النقل المصري أمس إن الجسر آمن.")).isEqualTo("2025-03-11");
    assertThat(time("قال وزير النقل المصري، الثلاثاء، في مؤتمر صحفي إن الجسر آمن."))
        .isEqualTo("2025-03-11");
    assertThat(time("قال وزير النقل المصري في يناير الماضي إن الجسر آمن.")).isEqualTo("2025-01");
  }

  @Test
  void itStandsBeforeItsCueOrAfterOneThatFollowsTheContent() {
    assertThat(time("وأمس قال وزير النقل المصري إن الجسر آمن.")).isEqualTo("2025-03-11");
    assertThat(time("«الجسر آمن والطريق مفتوح»، قال وزير النقل المصري أمس في كلمته أمام البرلمان."))
        .isEqualTo("2025-03-11");
  }

  @Test
  void theTimeOfSomethingElseIsNotThatOfTheSpeech() {
    assertThat(time("قال وزير النقل المصري تعليقا على افتتاح أمس إن الجسر آمن.")).isNull();
    assertThat(time("قال وزير النقل المصري، الذي زار المدينة أمس إن الجسر آمن.")).isNull();
    assertThat(time("قال وزير النقل المصري عن زيارته للمدينة في يناير إن الجسر آمن.")).isNull();
    assertThat(time("افتتح الجسر أمس وقال وزير النقل المصري إن الجسر آمن.")).isNull();
    assertThat(time("قال وزير النقل المصري إن الجسر افتتح أمس.")).isNull();
  }

  private static @Nullable String time(String text) {
    List<Attribution> found = ReadStatements.on("2025-03-12", text).found();
    assertThat(found).as(text).hasSize(1);
    TimeMention time = found.get(0).time();
    return time == null ? null : time.value();
  }
}
