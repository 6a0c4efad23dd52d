package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Attribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What something was said in or over, on sentences of our own. */
class ChannelsTest {
  @Test
  void theOccasionStandsBesideTheCueWithItsAdjectives() {
    assertThat(medium("قال وزير النقل المصري في مؤتمر صحفي مشترك إن الجسر آمن."))
        .isEqualTo("مؤتمر صحفي مشترك");
    assertThat(medium("وفي مقابلة مع قناة العربية، قال وزير النقل المصري إن الجسر آمن."))
        .isEqualTo("مقابلة");
    assertThat(medium("«الجسر آمن والطريق مفتوح»، قال وزير النقل المصري في كلمته أمام البرلمان."))
        .isEqualTo("كلمته");
    assertThat(medium("وزير النقل المصري في تغريدة: الجسر آمن.")).isEqualTo("تغريدة");
  }

  @Test
  void ofTwoPlatformsTheLastIsNamed() {
    assertThat(medium("قال وزير النقل المصري عبر حسابه على «تويتر» إن الجسر آمن."))
        .isEqualTo("تويتر");
    assertThat(medium("قال وزير النقل المصري على تويتر إن الجسر آمن.")).isEqualTo("تويتر");
  }

  @Test
  void aPaperThatIsSpokenOfIsNoMedium() {
    assertThat(medium("علق وزير النقل المصري على خطاب الوزيرة بأن الجسر آمن.")).isNull();
    assertThat(medium("قال وزير النقل المصري إن الجسر آمن.")).isNull();
    assertThat(medium("قال وزير النقل المصري إن الجسر مذكور في بيان.")).isNull();
  }

  private static @Nullable String medium(String text) {
    List<Attribution> found = ReadStatements.of(text).found();
    assertThat(found).as(text).hasSize(1);
    return found.get(0).medium();
  }
}
