package org.isnad.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcliticsTest {
  @Test
  void aWordMayBeginAfterAConjunctionAndAPreposition() {
    assertThat(Proclitics.bare("وبنفط")).containsExactly("وبنفط", "بنفط", "نفط");
    assertThat(Proclitics.bare("والنفط")).containsExactly("والنفط", "نفط");
    assertThat(Proclitics.bare("النفط")).containsExactly("نفط");
  }

  @Test
  void lamSwallowsTheAlifOfTheArticle() {
    assertThat(Proclitics.bare("للنفط")).contains("نفط");
    assertThat(Proclitics.unfused("للقاهرة", 0)).isEqualTo("القاهرة");
  }

  @Test
  void shortWordsStayWhole() {
    assertThat(Proclitics.bare("وان")).containsExactly("وان");
    assertThat(Proclitics.withoutArticle("الي")).isEqualTo("الي");
    assertThat(Proclitics.next("بلد", 0)).isEqualTo(-1);
  }
}
