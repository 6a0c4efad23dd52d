package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final Engine ENGINE = Engine.packaged();

  @Test
  void theHeadlineDoesNotGovernTheFirstVerbOfTheBody() {
    ArticleRecord record =
        ENGINE.read(
            Article.of(
                "1",
                null,
                "وزير الصحة: اللقاح متوفر",
                null,
                null,
                "ar",
                "قال وزير الصحة اللبناني إن اللقاح متوفر في المستشفيات كلها."));
    assertThat(record.statements()).hasSize(2);
    assertThat(record.statements().get(1).cue().of(record.article().text())).isEqualTo("قال");
  }
}
