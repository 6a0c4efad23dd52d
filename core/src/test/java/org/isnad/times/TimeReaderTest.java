package org.isnad.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Article;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
  private final Lexicon lexicon = Lexicon.packaged();
  private final TimeReader times = new TimeReader(lexicon, new Spellings());

  @Test
  void theArticlesOwnGregorianDateWinsOverTheConvertedOne() {
    // Umm al-Qura has 26 شوال 1436 on 11 August
    assertThat(values("صدر البيان في 26 شوال 1436 هـ الموافق 12 أغسطس 2015 م", "2015-08-12"))
        .containsExactly("2015-08-12", "2015-08-12");
  }

  @Test
  void aProcliticIsNoPartOfTheExpression() {
    String text = "وصل الوفد وأمس غادر";
    assertThat(read(text, "2015-08-12").get(0).span().of(text)).isEqualTo("أمس");
  }

  @Test
  void vowelSignsAndTatweelDoNotMatter() {
    String text = "وصل الوفد ظُهر أمـس الثّلاثاء إلى القلعة";
    List<TimeMention> mentions = read(text, "2015-08-12");
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).span().of(text)).isEqualTo("ظُهر أمـس الثّلاثاء");
    assertThat(mentions.get(0).value()).isEqualTo("2015-08-11T12");
  }

  @Test
  void everyMentionNamesItsRuleAndRows() {
    assertThat(read("وصل الوفد مساء أمس الثلاثاء", "2015-08-12").get(0).because())
        .containsExactly("times.day", "t.part.evening", "t.day.yesterday", "t.weekday.tuesday");
  }

  @Test
  void aDayThatIsNotInTheCalendarHasNoValue() {
    assertThat(values("صدر البيان في 31 يونيو 2015", "2015-08-12")).containsExactly((String) null);
  }

  @Test
  void anUnknownRoleIsAFaultOfItsRow() {
    Lexicon wrong =
        path ->
            Optional.of(
                "id\trole\tforms\tvalue\tflags\tsource\texamples\nt.x\tnothing\tيوم\t1\t\t\t\n"
                    .getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new TimeReader(wrong, new Spellings()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("rules/times-calendar.tsv:2:2: t.x: unknown role nothing");
  }

  @Test
  void wordsOfTimeInAnyOrderKeepTheInvariants() {
    long seed = 20151811L;
    Random random = new Random(seed);
    List<String> pieces =
        new ArrayList<>(List.of("في", "من", "ال", "و", "/", "-", "(", ")", "،", ".", ":"));
    for (String name : List.of("calendar", "words", "limits")) {
      for (Table.Row row : lexicon.table("rules/times-" + name + ".tsv").rows()) {
        pieces.addAll(row.list("forms"));
      }
    }
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        boolean number = random.nextInt(4) == 0;
        text.append(
                number
                    ? String.valueOf(random.nextInt(random.nextBoolean() ? 40 : 2200))
                    : pieces.get(random.nextInt(pieces.size())))
            .append(random.nextInt(8) == 0 ? "" : " ");
      }
      String article = text.toString();
      int end = 0;
      for (TimeMention mention : read(article, i % 3 == 0 ? "-" : "2015-08-12")) {
        assertThat(mention.span().start())
            .as("seed %d: %s", seed, article)
            .isGreaterThanOrEqualTo(end);
        end = mention.span().end();
        assertThat(end).isLessThanOrEqualTo(article.length());
        assertThat(mention.span().isEmpty()).isFalse();
        if (mention.value() != null) {
          assertThat(mention.value())
              .as("seed %d: %s", seed, article)
              .matches(
                  "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2})?)?)?)?"
                      + "(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");
        }
      }
    }
  }

  private List<@Nullable String> values(String text, String published) {
    List<@Nullable String> values = new ArrayList<>();
    read(text, published).forEach(mention -> values.add(mention.value()));
    return values;
  }

  private List<TimeMention> read(String text, String published) {
    Layout layout =
        new TextReader(new Spellings()).read(Article.of("1", null, null, null, null, "ar", text));
    Words none = new Words(Collections.nCopies(layout.tokens().size(), List.<Reading>of()));
    return times.read(layout, none, Published.parse(published).orElse(null));
  }
}
