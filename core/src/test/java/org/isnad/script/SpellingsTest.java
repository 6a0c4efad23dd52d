package org.isnad.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.isnad.model.Spelling;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  private final Spellings spellings = new Spellings();

  @Test
  void aWordIsTheSameInstanceWhereverItStands() {
    Spelling word = spellings.of("قال الوزير", 4, 10);
    assertThat(word.text()).isEqualTo("الوزير");
    assertThat(spellings.of("الوزير")).isSameAs(word);
    assertThat(spellings.of("وزير")).isNotSameAs(word);
  }

  @Test
  void wordsTooLongForAKeyAndForeignOnesAreToldApart() {
    String longWord = "وسيستقبلونهما";
    assertThat(spellings.of(longWord)).isSameAs(spellings.of(longWord));
    assertThat(spellings.of(longWord + "ا").text()).isEqualTo(longWord + "ا");
    assertThat(spellings.of("CNN").text()).isEqualTo("CNN");
    assertThat(spellings.of("BBC").text()).isEqualTo("BBC");
    assertThat(spellings.of("").text()).isEmpty();
  }

  @Test
  void everyWordKeepsItsLettersHoweverManyThereAre() {
    IntStream.range(0, 300_000)
        .mapToObj(SpellingsTest::word)
        .forEach(word -> assertThat(spellings.of(word).text()).isEqualTo(word));
  }

  @Test
  void longWordsWithTheSameBeginningAreToldApart() {
    String beginning = "وبالمستوط";
    List<String> words =
        IntStream.range(0, 2_000).mapToObj(i -> beginning + word(i) + "ات").toList();
    words.forEach(word -> assertThat(spellings.of(word).text()).isEqualTo(word));
    words.forEach(word -> assertThat(spellings.of(word).text()).isEqualTo(word));
    String veryLong = "وسيستقبلونهماوسيستقبلونهما";
    assertThat(spellings.of(veryLong)).isSameAs(spellings.of(veryLong));
    assertThat(spellings.of("المستشفيYات").text()).isEqualTo("المستشفيYات");
    assertThat(spellings.of("المستشفياتY").text()).isEqualTo("المستشفياتY");
    assertThat(spellings.of("المستشفيات").text()).isEqualTo("المستشفيات");
  }

  @Test
  void aNoteIsWorkedOutOnce() {
    AtomicInteger calls = new AtomicInteger();
    Note<Integer> length =
        spellings.note(
            word -> {
              calls.incrementAndGet();
              return word.length();
            });
    assertThat(length.of(spellings.of("وزير"))).isEqualTo(4);
    assertThat(length.of(spellings.of("وزير"))).isEqualTo(4);
    assertThat(length.of(spellings.of("قال"))).isEqualTo(3);
    assertThat(calls).hasValue(2);
  }

  @Test
  void aSpellingOfAnotherEngineKeepsNoNote() {
    Note<Integer> one = spellings.note(word -> 1);
    Spellings others = new Spellings();
    Note<Integer> two = others.note(word -> 2);
    Spelling word = spellings.of("وزير");
    assertThat(one.of(word)).isEqualTo(1);
    assertThat(two.of(word)).isEqualTo(2);
    assertThat(one.of(word)).isEqualTo(1);
  }

  @Test
  void thereIsRoomForSoManyKindsOfNotes() {
    assertThatThrownBy(() -> IntStream.range(0, 100).forEach(i -> spellings.note(word -> i)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number; n > 0 || word.length() == 0; n /= 28) {
      word.append((char) ('ا' + n % 28));
    }
    return word.toString();
  }

  @Test
  void answersAQuestionOnceForEachSpelling() {
    Spellings spellings = new Spellings();
    AtomicInteger asked = new AtomicInteger();
    Flag isLong =
        spellings.flag(
            word -> {
              asked.incrementAndGet();
              return word.length() > 3;
            });
    Flag isShort = spellings.flag(word -> word.length() < 3);
    Spelling word = spellings.of("الوزير");
    assertThat(isLong.of(word)).isTrue();
    assertThat(isLong.of(word)).isTrue();
    assertThat(isShort.of(word)).isFalse();
    assertThat(isLong.of(spellings.of("من"))).isFalse();
    assertThat(isShort.of(spellings.of("من"))).isTrue();
    assertThat(asked).hasValue(2);
  }

  @Test
  void answersForSpellingsOfAnotherEngineAnew() {
    Flag yes = new Spellings().flag(word -> true);
    Spellings others = new Spellings();
    Flag no = others.flag(word -> false);
    Spelling word = others.of("قال");
    assertThat(no.of(word)).isFalse();
    assertThat(yes.of(word)).isTrue();
    assertThat(no.of(word)).isFalse();
  }

  @Test
  void tellsMarksAndShortNumbersApart() {
    Spellings spellings = new Spellings();
    for (String mark : List.of("،", ".", "..", "\"", "7", "77", "و", "في", "\uFFFF", "\0", "\0،")) {
      assertThat(spellings.of(mark).text()).isEqualTo(mark);
      assertThat(spellings.of("(" + mark + ")", 1, 1 + mark.length())).isSameAs(spellings.of(mark));
    }
  }
}
