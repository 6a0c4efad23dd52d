package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.data.Lexicon;
import org.isnad.model.FoldedText;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Layout;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {
  private static final String VERBS =
      """
      id\tlemma\troot\tform\tpresent\tmasdars\ttransitive\tprepositions\tgloss\texamples
      v.qwl\tقَالَ\tق و ل\t1\tيَقُولُ\tقول\tboth\t\tsay\tقالوا=3mp.perf
      v.ktb\tكَتَبَ\tك ت ب\t1\tيَكْتُبُ\tكتابة\tyes\t\twrite\tكتبوا=3mp.perf
      v.dEw\tدَعَا\tد ع و\t1\tيَدْعُو\tدعوة | دعاء\tyes\t\tcall\tدعت=3fs.perf
      v.rCy\tرَأَى\tر ء ي\t1\tيَرَى\tرؤية\tyes\t\tsee\tرأت=3fs.perf
      v.sCl\tسَأَلَ\tس ء ل\t1\tيَسْأَلُ\tسؤال\tyes\t\task\tمسؤول=passpart
      v.fwD\tتَفَاوَضَ\tف و ض\t6\tيَتَفَاوَضُ\t\tno\t\tnegotiate\tتفاوض=masdar
      v.cwr\tأَشَارَ\tش و ر\t4\tيُشِيرُ\t\tno\tإلى\tpoint\tمشيرا=actpart
      v.lqy\tلَقِيَ\tل ق ي\t1\tيَلْقَى\tلقاء\tyes\t\tmeet\tلقي=3ms.perf
      v.lHq\tأَلْحَقَ\tل ح ق\t4\tيُلْحِقُ\t\tyes\t\tattach\tألحق=3ms.perf
      """;

  private static final String NOUNS =
      """
      id\tlemma\tpos\tgender\tplurals\tfeminine\tgloss\texamples
      n.wzyr\tوزير\tnoun\tm\tوزراء\t\tminister\tوزراء=p
      n.ljnp\tلجنة\tnoun\tf\tلجان\t\tcommittee\tلجان=p
      n.mstwY\tمستوى\tnoun\tm\tمستويات\t\tlevel\tمستويات=p
      n.mswwl\tمسؤول\tnoun\tm\tمسؤولون\t\tofficial\tمسؤولون=p
      n.byt\tبيت\tnoun\tm\tبيوت\t\thouse\tبيوت=p
      n.Hq\tحق\tnoun\tm\tحقوق\t\tright\tحقوق=p
      n.Ex\tأخ\tnoun\tm\tإخوة\t\tbrother\tإخوة=p
      """;

  private static final Lexicon LEXICON =
      path ->
          Optional.ofNullable(Map.of(Vocabulary.VERBS, VERBS, Vocabulary.NOUNS, NOUNS).get(path))
              .map(text -> text.getBytes(StandardCharsets.UTF_8));

  private static final WordReader READER = WordReader.of(LEXICON);

  private static Reading first(String form) {
    assertThat(READER.read(form)).as(form).isNotEmpty();
    return READER.read(form).get(0);
  }

  @Test
  void allPartsAreTakenOff() {
    Reading reading = first("وسيقولونها");
    assertThat(reading.lexeme().id()).isEqualTo("v.qwl");
    assertThat(reading.conjunction()).isEqualTo('و');
    assertThat(reading.future()).isTrue();
    assertThat(reading.suffix()).isEqualTo("ها");
    assertThat(reading.stemStart()).isEqualTo(2);
    assertThat(reading.stemEnd()).isEqualTo(8);
    assertThat(reading.inflection())
        .isEqualTo(
            new Inflection(
                Tense.IMPERFECT,
                3,
                Gender.MASCULINE,
                GrammaticalNumber.PLURAL,
                false,
                false,
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "الوزير, n.wzyr, 0",
    "للوزير, n.wzyr, ل",
    "بالوزير, n.wzyr, ب",
    "كالوزير, n.wzyr, ك",
    "للجنة, n.ljnp, ل",
    "للتفاوض, v.fwD, ل"
  })
  void theArticleStandsAfterPrepositions(String form, String lexeme, char preposition) {
    Reading reading = first(form);
    assertThat(reading.lexeme().id()).isEqualTo(lexeme);
    assertThat(reading.article()).isTrue();
    assertThat(reading.preposition()).isEqualTo(preposition == '0' ? 0 : preposition);
    assertThat(reading.stemStart()).isEqualTo(preposition == '0' ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "بدعوته, v.dEw, ب",
    "لدعوتها, v.dEw, ل",
    "بمستواه, n.mstwY, ب",
    "بلقائه, v.lqy, ب",
    "للقائها, v.lqy, ل"
  })
  void aNounUnderAPrepositionTakesAPronounToo(String form, String lexeme, char preposition) {
    assertThat(READER.read(form))
        .as(form)
        .anyMatch(
            r ->
                r.lexeme().id().equals(lexeme)
                    && r.preposition() == preposition
                    && r.suffix() != null);
  }

  @ParameterizedTest
  @CsvSource({
    "دعوته, v.dEw, ه",
    "مستواه, n.mstwY, ه",
    "راه, v.rCy, ه",
    "قالوه, v.qwl, ه",
    "لقاؤه, v.lqy, ه",
    "لقائهم, v.lqy, هم",
    "لقاءها, v.lqy, ها",
    "مسؤولوهم, n.mswwl, هم",
    "مسؤوليها, n.mswwl, ها",
    "وزرائهم, n.wzyr, هم",
    "بيوتنا, n.byt, نا",
    "اخيه, n.Ex, ه",
    "كتبتموها, v.ktb, ها",
    "سالني, v.sCl, ني"
  })
  void stemsChangeBeforePronouns(String form, String lexeme, String suffix) {
    assertThat(READER.read(form))
        .as(form)
        .anyMatch(r -> r.lexeme().id().equals(lexeme) && suffix.equals(r.suffix()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بوتين", "بزشكيان", "وليد", "سعود", "كمال", "لبنان", "بلال", "فيصل", "سقف", "هناك"
      })
  void aNameIsNotSplitWithoutAWordInTheLexicon(String form) {
    assertThat(READER.read(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // س before a past, ال on a verb, prepositions on verbs
        "سقال",
        "القالت",
        "بكتبوا",
        "كيكتب",
        // a pronoun on an intransitive verb, on a passive, after ال
        "تفاوضوه",
        "قيله",
        "الوزيره",
        // ني on a noun, ي on a verb, ال and ب before an indefinite accusative
        "وزيرني",
        "كتبوي",
        "الوزيرا",
        "بوزيرا",
        // forms that stand only before a pronoun; nominatives after a preposition
        "مستوا",
        "بالمسؤولون",
        "المسؤولو",
        "ة"
      })
  void whatGrammarForbidsHasNoReading(String form) {
    assertThat(READER.read(form)).as(form).isEmpty();
  }

  @Test
  void lamBeforeAVerbTakesTheSubjunctive() {
    assertThat(READER.read("ليكتبوا"))
        .isNotEmpty()
        .allMatch(r -> r.inflection().tense() == Tense.SUBJUNCTIVE && r.preposition() == 'ل');
    assertThat(first("ليكتب").inflection().tense()).isEqualTo(Tense.SUBJUNCTIVE);
    assertThat(READER.read("ليكتبون")).isEmpty();
  }

  @Test
  void moodsThatLookAlikeAreReadAsIndicative() {
    assertThat(READER.read("يكتب"))
        .extracting(r -> r.inflection().tense())
        .containsOnly(Tense.IMPERFECT);
    assertThat(first("يقل").inflection().tense()).isEqualTo(Tense.JUSSIVE);
    assertThat(first("يكتبوا").inflection().tense()).isEqualTo(Tense.SUBJUNCTIVE);
  }

  @Test
  void theLikeliestReadingComesFirst() {
    // ال before a noun comes before a verb in ال, the whole word before a split one.
    assertThat(first("الحق").lexeme().id()).isEqualTo("n.Hq");
    assertThat(READER.read("الحق")).anyMatch(r -> r.lexeme().id().equals("v.lHq"));
    assertThat(first("وزير").conjunction()).isEqualTo((char) 0);
    assertThat(first("مشيرا").inflection().indefiniteAccusative()).isTrue();
    assertThat(first("كتب").inflection().passive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"مسؤول", "مسئول", "مسؤولون", "مسئولون", "يسال", "يسئل"})
  void bothSpellingsOfHamzaAreKnown(String form) {
    assertThat(READER.read(form)).isNotEmpty();
  }

  @Test
  void namesAreReadWholeOrNotAtAll() {
    WordReader reader = READER.withNames(Set.of("وكتب", "وزير")::contains, new Spellings());
    assertThat(reader.read("وكتب")).isEmpty();
    assertThat(READER.read("وكتب")).isNotEmpty();
    assertThat(reader.read("وزير")).isNotEmpty();
    // Nor after a proclitic.
    WordReader houses = READER.withNames("بيته"::equals, new Spellings());
    assertThat(READER.read("وبيته")).isNotEmpty();
    assertThat(houses.read("وبيته")).isEmpty();
    assertThat(houses.read("لبيته")).isEmpty();
  }

  @Test
  void everyTokenOfALayoutHasItsReadings() {
    Spellings spellings = new Spellings();
    String text = "قال الوزير 5";
    FoldedText folded = new FoldedText(text, IntStream.rangeClosed(0, text.length()).toArray());
    Layout layout =
        new Layout(
            text,
            folded,
            List.of(
                new Token(0, new Span(0, 3), spellings.of("قال"), 0, Token.Kind.WORD),
                new Token(1, new Span(4, 10), spellings.of("الوزير"), 4, Token.Kind.WORD),
                new Token(2, new Span(11, 12), spellings.of("5"), 11, Token.Kind.NUMBER)),
            List.of(),
            List.of());
    Words words = READER.read(layout);
    assertThat(words.of(0).get(0).lexeme().lemma()).isEqualTo("قال");
    assertThat(words.of(layout.tokens().get(1)).get(0).article()).isTrue();
    assertThat(words.of(2)).isEmpty();
  }

  @Test
  void randomLettersKeepWithinTheWord() {
    long seed = 7L;
    Random random = new Random(seed);
    String letters = "ءؤئابةتدرسعفقكلمنهوي";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(9); length >= 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (Reading reading : READER.read(word.toString())) {
        int end = reading.stemEnd() + (reading.suffix() == null ? 0 : reading.suffix().length());
        assertThat(end).as("seed " + seed + ": " + word).isEqualTo(word.length());
        assertThat(reading.stemStart()).isBetween(0, 3);
      }
    }
  }

  @Test
  void emptyAndForeignWordsHaveNoReading() {
    assertThat(READER.read("")).isEmpty();
    assertThat(READER.read("CNN")).isEmpty();
    assertThat(READER.read("\uFFFF\u0000و")).isEmpty();
    assertThat(READER.read("و".repeat(100_000))).isEmpty();
  }
}
