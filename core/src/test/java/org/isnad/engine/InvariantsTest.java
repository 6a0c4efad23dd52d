package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.EntityKind;
import org.isnad.model.Form;
import org.isnad.model.MentionKind;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class InvariantsTest {
  private static final String TEXT = "قال الوزير نعم \uD83D\uDE00";
  private static final ArticleRecord.Entity MINISTER =
      new ArticleRecord.Entity(
          "e1", EntityKind.PERSON, "الوزير", null, null, null, null, null, List.of("f.x"));

  @Test
  void aSoundRecordHasNoBreaches() {
    assertThat(breaches(statement(new Span(11, 14), "e1", 0.5, List.of("c.qala")))).isEmpty();
  }

  @Test
  void spansLieInsideTheText() {
    assertThat(breaches(statement(new Span(11, 40), "e1", 0.5, List.of("c.qala"))))
        .containsExactly("s1 has a span up to 40 in a text of 17 characters");
  }

  @Test
  void spansPartNoCharacter() {
    assertThat(breaches(statement(new Span(11, 16), "e1", 0.5, List.of("c.qala"))))
        .containsExactly("s1 has a span that parts a surrogate pair at 11");
  }

  @Test
  void evidenceIsNotEmpty() {
    assertThat(breaches(statement(new Span(11, 11), "e1", 0.5, List.of("c.qala"))))
        .containsExactly("s1 has an empty span at 11");
  }

  @Test
  void idsLeadSomewhere() {
    assertThat(breaches(statement(new Span(11, 14), "e2", 0.5, List.of("c.qala"))))
        .containsExactly("s1 points to e2, which is not in the record");
  }

  @Test
  void everyRecordHasAReasonAndAConfidence() {
    assertThat(breaches(statement(new Span(11, 14), "e1", Double.NaN, List.of())))
        .containsExactly("s1 names no rule that made it", "s1 has confidence NaN");
  }

  private static ArticleRecord.Statement statement(
      Span content, String speaker, double confidence, List<String> because) {
    return new ArticleRecord.Statement(
        "s1",
        content,
        new Span(0, 3),
        "قال",
        Form.INDIRECT,
        Act.SAY,
        speaker,
        "m1",
        null,
        null,
        List.of(),
        null,
        null,
        confidence,
        because);
  }

  private static List<String> breaches(ArticleRecord.Statement statement) {
    return Invariants.breaches(
        new ArticleRecord(
            Article.of("1", null, null, null, null, "ar", TEXT),
            List.of(MINISTER),
            List.of(new ArticleRecord.Mention("m1", "e1", MentionKind.TITLE, new Span(4, 10))),
            List.of(statement),
            List.of(),
            List.of(),
            List.of()));
  }
}
