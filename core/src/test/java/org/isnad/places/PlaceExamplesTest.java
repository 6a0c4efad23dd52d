package org.isnad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.engine.Engine;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Published;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Exactly the marked names of {@code examples/places.tsv} are places, and these ones. */
class PlaceExamplesTest {
  private final Lexicon lexicon = Lexicon.packaged();
  private final Engine engine = Engine.packaged();

  @TestFactory
  Stream<DynamicTest> examples() {
    return lexicon.table("examples/places.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id() + " " + row.get("text"), () -> check(row)));
  }

  private void check(Table.Row row) {
    Marked marked = Marked.of(row.get("text"));
    ArticleRecord record = read(marked.text());
    assertThat(record.places().stream().map(p -> p.span().start() + "-" + p.span().end()))
        .containsExactlyElementsOf(marked.places());
    List<String> expected = row.list("value");
    for (int i = 0; i < expected.size(); i++) {
      Table.Row place = place(expected.get(i));
      assertThat(record.places().get(i).nameEn()).isEqualTo(place.get("name_en"));
      assertThat(record.places().get(i).country())
          .isEqualTo(place.get("country").isEmpty() ? null : place.get("country"));
    }
    if (!row.get("where").isEmpty()) {
      assertThat(where(record, marked)).isEqualTo(row.get("where"));
    }
  }

  /** The id of the row of the place of the marked event; - for none. */
  private String where(ArticleRecord record, Marked marked) {
    ArticleRecord.Event event =
        record.events().stream()
            .filter(
                v ->
                    v.trigger().start() <= marked.trigger() && v.trigger().end() > marked.trigger())
            .findFirst()
            .or(() -> record.events().stream().findFirst())
            .orElseThrow();
    if (event.place() == null) {
      return "-";
    }
    int index = Integer.parseInt(event.place().substring(1)) - 1;
    ArticleRecord.Place place = record.places().get(index);
    return place.geonames() == null
        ? rows().filter(r -> r.get("name_en").equals(place.nameEn())).findFirst().orElseThrow().id()
        : "g." + place.geonames();
  }

  private ArticleRecord read(String text) {
    return engine.read(
        Article.of("1", null, null, null, Published.parse("2020-03-01").orElseThrow(), "ar", text));
  }

  private Table.Row place(String id) {
    return rows().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private Stream<Table.Row> rows() {
    return Stream.of(
            "entities/states.tsv", "places/regions.tsv", "places/cities.tsv", "places/sites.tsv")
        .flatMap(file -> lexicon.table(file).rows().stream());
  }

  @Test
  void aCityHasItsNumberAndCoordinates() {
    ArticleRecord record = read("عقد الوزير العراقي اجتماعا في مدينة الموصل.");
    ArticleRecord.Place place = record.places().get(0);
    assertThat(place.geonames()).isEqualTo(99072);
    assertThat(place.latitude()).isBetween(36.0, 37.0);
    assertThat(place.longitude()).isBetween(42.5, 43.5);
    assertThat(place.country()).isEqualTo("IRQ");
  }

  @Test
  void theCountriesOfAnArticleDecideBetweenTownsOfOneName() {
    String after = " استقبلت مدينة طرابلس الزوار.";
    assertThat(
            read("أكدت وزارة الداخلية اللبنانية الخبر، وقالت الحكومة اللبنانية إن لبنان هادئ."
                    + after)
                .places())
        .extracting(ArticleRecord.Place::country)
        .contains("LBN")
        .doesNotContain("LBY");
    assertThat(
            read("أكدت وزارة الداخلية الليبية الخبر، وقالت الحكومة الليبية إن ليبيا هادئة." + after)
                .places())
        .extracting(ArticleRecord.Place::country)
        .contains("LBY")
        .doesNotContain("LBN");
  }

  @Test
  void everyRowHasCoordinatesOnEarthAndAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (String file : List.of("places/regions.tsv", "places/cities.tsv", "places/sites.tsv")) {
      for (Table.Row row : lexicon.table(file).rows()) {
        assertThat(ids.add(row.id())).as(row.id()).isTrue();
        assertThat(Double.parseDouble(row.get("latitude"))).as(row.id()).isBetween(-90.0, 90.0);
        assertThat(Double.parseDouble(row.get("longitude"))).as(row.id()).isBetween(-180.0, 180.0);
        assertThat(row.get("name_en")).as(row.id()).isNotEmpty();
      }
    }
  }

  /** A text with its marks taken out, and where they stood. */
  private record Marked(String text, List<String> places, int trigger) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<String> places = new ArrayList<>();
      int trigger = -1;
      int open = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        switch (c) {
          case '[' -> open = text.length();
          case ']' -> places.add(open + "-" + text.length());
          case '{' -> trigger = text.length();
          case '}' -> {}
          default -> text.append(c);
        }
      }
      return new Marked(text.toString(), places, trigger);
    }
  }
}
