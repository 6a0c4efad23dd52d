package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.engine.Engine;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private final Lexicon lexicon = Lexicon.packaged();
  private final Ontology ontology = new Ontology(lexicon);

  @Test
  void aMeetingToComeIsAnAgreementToMeet() {
    Happening.Codes codes = ontology.codes("CONSULT", "visit", Modality.PLANNED, "042");
    assertThat(codes.plover()).isEqualTo("AGREE");
    assertThat(codes.mode()).isNull();
    assertThat(codes.cameo()).isEqualTo("036");
    assertThat(codes.goldstein()).isEqualTo(4.0);
    assertThat(codes.quad()).isEqualTo(1);
  }

  @Test
  void anActDoneIsCodedAsItself() {
    Happening.Codes codes = ontology.codes("ASSAULT", "aerial", Modality.ACTUAL, "195");
    assertThat(codes.plover()).isEqualTo("ASSAULT");
    assertThat(codes.mode()).isEqualTo("aerial");
    assertThat(codes.score()).isNegative();
    assertThat(codes.goldstein()).isEqualTo(-10.0);
    assertThat(codes.quad()).isEqualTo(4);
  }

  @Test
  void anAnnouncedWithdrawalGivesWay() {
    Happening.Codes codes = ontology.codes("RETREAT", "withdraw", Modality.PLANNED, "0873");
    assertThat(codes.plover()).isEqualTo("CONCEDE");
    assertThat(codes.cameo()).isEqualTo("035");
  }

  @Test
  void talksThatTurnOutToBePartOfAVisitAreCodedAsOne() {
    ArticleRecord record =
        Engine.packaged()
            .read(
                Article.of(
                    "1",
                    null,
                    null,
                    null,
                    null,
                    "ar",
                    "زار الرئيس المصري الأردن. وعقد الرئيس المصري محادثات مع الحكومة الأردنية."));
    assertThat(record.events())
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.mode()).isEqualTo("visit"))
        .allSatisfy(v -> assertThat(v.plover().mode()).isEqualTo("visit"));
  }

  @Test
  void withoutACodeThereIsNoValue() {
    Happening.Codes codes = ontology.codes("COERCE", "cyber", Modality.ACTUAL, null);
    assertThat(codes.goldstein()).isNull();
    assertThat(codes.quad()).isNull();
    assertThat(codes.plover()).isEqualTo("COERCE");
  }

  @Test
  void everyTriggerHasACodeThatTheTableKnowsAndEveryStatusATypeAndCode() {
    for (Table.Row row : lexicon.table("events/triggers.tsv").rows()) {
      if (!row.get("cameo").isEmpty()) {
        assertThat(quad(row.get("type"), row.get("cameo"))).as(row.id()).isBetween(1, 4);
      }
    }
    for (Table.Row row : lexicon.table("events/statuses.tsv").rows()) {
      Modality modality = Modality.of(row.get("modality"));
      assertThat(ontology.codes(row.get("type"), null, modality, null).cameo())
          .as(row.id())
          .isEqualTo(row.get("cameo"));
      assertThat(quad(row.get("plover"), row.get("cameo"))).as(row.id()).isBetween(1, 4);
    }
  }

  private int quad(String type, String code) {
    Integer quad = ontology.codes(type, null, Modality.ACTUAL, code).quad();
    assertThat(quad).as(code).isNotNull();
    return quad == null ? 0 : quad;
  }
}
