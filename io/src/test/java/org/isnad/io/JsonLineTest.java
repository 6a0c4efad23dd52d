package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {
  @Test
  void takesTheFieldsAndPassesOverOthers() throws Exception {
    Draft draft =
        parse(
            "{\"id\":7,\"x\":{\"text\":[1]},\"title\":\"عنوان\",\"outlet\":null,\"published\":\"2024-10-11\",\"url\":\"u\",\"text\":\" نص \\n\"}");
    assertThat(draft.id()).isEqualTo("7");
    assertThat(draft.title()).isEqualTo("عنوان");
    assertThat(draft.outlet()).isNull();
    assertThat(draft.published()).isEqualTo("2024-10-11");
    assertThat(draft.url()).isEqualTo("u");
    assertThat(draft.body()).isEqualTo(" نص \n");
  }

  @Test
  void readsEscapes() throws Exception {
    assertThat(parse("{\"text\":\"\\u0646\\u0639\\u0645 \\ud83d\\ude00\"}").body())
        .isEqualTo("نعم \uD83D\uDE00");
  }

  @Test
  void readsALineInAnotherEncoding() throws Exception {
    String line = "{\"text\":\"قال الوزير إن اللقاء تأجل إلى الأسبوع المقبل\"}";
    assertThat(JsonLine.parse(line.getBytes(Charset.forName("windows-1256"))).body())
        .isEqualTo("قال الوزير إن اللقاء تأجل إلى الأسبوع المقبل");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"text\":\"قال",
        "{\"text\":\"قال\"",
        "{\"text\":\"قال\"} {}",
        "[{\"text\":\"قال\"}]",
        "\"قال\"",
        "{'text':'قال'}",
        "قال",
        "{\"text\":\"قال\",}",
        "{\"text\":\"\u0001\"}",
        "{\"title\":\"قال\"}",
        "{\"text\":null}",
        "{\"text\":[\"قال\"]}",
      })
  void rejectsWhatIsNoWholeObjectWithText(String line) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOfSatisfying(
            UnfitException.class,
            e -> assertThat(e.at("f", 1).reason()).isEqualTo(Reason.MALFORMED));
  }

  @Test
  void rejectsBottomlessNesting() {
    assertThatThrownBy(() -> parse("{\"x\":" + "[".repeat(1_000_000)))
        .isInstanceOf(UnfitException.class);
  }

  private static Draft parse(String line) throws UnfitException {
    return JsonLine.parse(line.getBytes(StandardCharsets.UTF_8));
  }
}
