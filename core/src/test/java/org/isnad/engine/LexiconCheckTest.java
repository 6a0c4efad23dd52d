package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
  private static final String CUES = MadeLexicon.CUES;
  private static final String TRIGGERS = "events/triggers.tsv";

  private final MadeLexicon lexicon = new MadeLexicon();

  @Test
  void thePackagedLexiconHasNoFaults() {
    assertThat(LexiconCheck.check(Lexicon.packaged())).isEmpty();
  }

  @Test
  void everyTableOfTheFolderIsChecked() throws IOException {
    Path root = Path.of("../data/ar");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> tables =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.endsWith(".tsv"))
              .toList();
      assertThat(LexiconCheck.TABLES).containsAll(tables);
    }
  }

  @Test
  void aSoundTableHasNoFaults() {
    cue("c.a", "verb", "قال", "", "say", "أن {} | @ إلى {} | + من {} | : {} | «{}»", "قال {نعم}");
    cue("c.b", "clause", "كما", "", "say", "قال | ذكر", "{نعم}، كما قال [المدير]");
    cue("c.c", "headline", ":", "", "say", "[] ل <>: {}", "[المدير] ل<صحيفة>: {نعم}");
    assertThat(lexicon.faults()).isEmpty();
  }

  @Test
  void namesFileLineColumnIdAndRemedy() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: no example \u2013 add a short sentence of your own");
  }

  @Test
  void collectsAllFaultsAndNotJustTheFirst() {
    lexicon.rows.put(
        "lexicon/impersonal.tsv",
        "x.a\tx\ty\tz\tz\nx.b\tقال\tg\tقال\nx.b\tقال\tg\tقال\n\tx\tg\ty\nx ش\tx\tg\ty\nx.d\tx\u200F\tg\ty\r\n");
    assertThat(lexicon.faults())
        .satisfiesExactly(
            f ->
                assertThat(f)
                    .startsWith(
                        "lexicon/impersonal.tsv:2:5: x.a: 5 cells under 4 column names \u2013 take out"),
            f ->
                assertThat(f)
                    .startsWith(
                        "lexicon/impersonal.tsv:4:1: x.b: id is taken by lexicon/impersonal.tsv:3"),
            f -> assertThat(f).startsWith("lexicon/impersonal.tsv:5:1: no id"),
            f ->
                assertThat(f)
                    .startsWith("lexicon/impersonal.tsv:6:1: x ش: id has other characters"),
            f ->
                assertThat(f).startsWith("lexicon/impersonal.tsv:7:2: invisible character U+200F"));
  }

  @Test
  void anIdIsGivenOnceInAllTables() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "قال {نعم}");
    lexicon.rows.put("lexicon/impersonal.tsv", "c.a\tيذكر\tone says\tيذكر أن الوقت مبكر\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/impersonal.tsv:2:1: c.a: id is taken by lexicon/cues.tsv:2 \u2013 give the row an id of its own");
  }

  @Test
  void aFileThatIsNoTextOrEmptyIsAFault() {
    Map<String, byte[]> files = lexicon.files();
    files.put(CUES, new byte[] {'i', 'd', '\n', (byte) 0xC7});
    files.put("rules/languages.tsv", "# nothing\n".getBytes(StandardCharsets.UTF_8));
    assertThat(LexiconCheck.check(path -> Optional.ofNullable(files.get(path))))
        .extracting(Fault::toString)
        .containsExactly(
            "lexicon/cues.tsv:0: the file is not UTF-8 \u2013 save it as UTF-8",
            "rules/languages.tsv:1: no column names \u2013 begin the file with a line of column names");
  }

  @Test
  void aMissingTableIsAFault() {
    assertThat(LexiconCheck.check(path -> Optional.empty()))
        .hasSize(LexiconCheck.TABLES.size())
        .allMatch(fault -> fault.problem().equals("file is missing"));
  }

  @Test
  void aMissingColumnIsAFault() {
    Map<String, byte[]> files = lexicon.files();
    files.put(CUES, "id\tkind\texamples\nc.a\tverb\tقال {نعم}\n".getBytes(StandardCharsets.UTF_8));
    files.put("lexicon/nouns.tsv", "id\tlemma\nn.a\tباب\n".getBytes(StandardCharsets.UTF_8));
    assertThat(LexiconCheck.check(path -> Optional.ofNullable(files.get(path))))
        .extracting(Fault::toString)
        .containsExactly(
            "lexicon/nouns.tsv:1: no column examples \u2013 add the column; every row needs a short sentence of your own",
            "lexicon/cues.tsv:1: no column act \u2013 add the column to the first line");
  }

  @Test
  void anExampleOfACueMarksItsContent() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "قال [المدير] نعم | قال {}");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: no { } in the example قال [المدير] نعم \u2013 mark the content in it",
            "lexicon/cues.tsv:2:8: c.a: nothing between the marks of the example قال {} \u2013 put the marks around the content");
  }

  @Test
  void marksAreOpenedAndClosed() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "قال [المدير إن {نعم} | قال المدير} إن {نعم}");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: a missing ] in the example قال [المدير إن {نعم} \u2013 open and close each mark",
            "lexicon/cues.tsv:2:8: c.a: a stray } in the example قال المدير} إن {نعم} \u2013 open and close each mark");
  }

  @Test
  void anExampleOfAnEntityMarksTheMention() {
    lexicon.rows.put("entities/honorifics.tsv", "h.a\tالحاج\t\t\tوصل الحاج سامر\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/honorifics.tsv:2:5: h.a: no [ ] in the example وصل الحاج سامر \u2013 mark the mention in it");
  }

  @Test
  void theFormsOfAVerbTellTheirFeatures() {
    lexicon.rows.put(
        "lexicon/verbs.tsv", "v.a\tقَالَ\tق و ل\t1\tيَقُولُ\tقول\tboth\t\tsay\tقلنا\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/verbs.tsv:2:10: v.a: no = in the example قلنا \u2013 mark the features in it");
  }

  @Test
  void aNegativeHasNoMarks() {
    types();
    lexicon.rows.put(TRIGGERS, trigger("e.a", "CONSULT", "", "noun", "", "لقاء {الذهاب}"));
    assertThat(lexicon.faults())
        .containsExactly(
            "events/triggers.tsv:2:13: e.a: a mark in the negative لقاء {الذهاب} \u2013 take the marks out; the row must not fire in it");
  }

  @Test
  void aVerbThatIsReferredToExists() {
    types();
    cue("c.a", "verb", "قال", "v.nowhere", "say", "أن {}", "قال {نعم}");
    lexicon.rows.put(TRIGGERS, trigger("e.a", "CONSULT", "", "verb", "v.nowhere", ""));
    lexicon.rows.put("rules/modality.tsv", "m.a\tdenied\tverb\tنفى\tv.nowhere\tنفى {اللقاء}\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:4: c.a: no verb v.nowhere \u2013 use an id of lexicon/verbs.tsv, or add the verb",
            "events/triggers.tsv:2:6: e.a: no verb v.nowhere \u2013 use an id of lexicon/verbs.tsv, or add the verb",
            "rules/modality.tsv:2:5: m.a: no verb v.nowhere \u2013 use an id of lexicon/verbs.tsv, or add the verb");
  }

  @Test
  void aFrameHasThePlaceOfTheContentOnceAndLast() {
    cue(
        "c.a",
        "verb",
        "قال",
        "",
        "say",
        "أن | أن {} {} | أن {} إلى | على + {} | [ {} | «{}",
        "قال {نعم}");
    assertThat(lexicon.faults())
        .extracting(f -> f.replaceAll(" \u2013 .*", ""))
        .containsExactly(
            "lexicon/cues.tsv:2:6: c.a: no {} in the frame أن",
            "lexicon/cues.tsv:2:6: c.a: a second {} in the frame أن {} {}",
            "lexicon/cues.tsv:2:6: c.a: something after {} in the frame أن {} إلى",
            "lexicon/cues.tsv:2:6: c.a: a + that is not first in the frame على + {}",
            "lexicon/cues.tsv:2:6: c.a: no word [ in the frame [ {}",
            "lexicon/cues.tsv:2:6: c.a: something after {} in the frame «{}");
  }

  @Test
  void aParticleListsItsVerbsPlainly() {
    cue("c.a", "clause", "كما", "", "say", "قال | أن {}", "{نعم}، كما قال [المدير]");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:6: c.a: no plain word in the frame أن {} \u2013 list the verbs that follow the particle, as words");
  }

  @Test
  void anActAndAKindOfCueExist() {
    cue("c.a", "adverb", "قال", "", "utter", "أن {}", "قال {نعم}");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/cues.tsv:2:2: c.a: no kind adverb \u2013 use one of those that README.md names there",
            "lexicon/cues.tsv:2:5: c.a: no act utter \u2013 use one of those that README.md names there");
  }

  @Test
  void aTypeAndItsModeExist() {
    types();
    lexicon.rows.put(
        TRIGGERS,
        trigger("e.a", "GREET", "", "noun", "", "")
            + trigger("e.b", "CONSULT", "riot", "noun", "", "")
            + trigger("e.c", "CONSULT", "visit", "adverb", "", ""));
    assertThat(lexicon.faults())
        .containsExactly(
            "events/triggers.tsv:2:2: e.a: no type GREET \u2013 use a type of events/types.tsv",
            "events/triggers.tsv:3:3: e.b: no mode riot of CONSULT \u2013 use a mode of events/types.tsv or none",
            "events/triggers.tsv:4:4: e.c: no part of speech adverb \u2013 use one of those that README.md names there");
  }

  @Test
  void aStatusOfAnEventExists() {
    lexicon.rows.put("rules/modality.tsv", "m.a\tdreamt\tverb\tحلم\t\tحلم ب{اللقاء}\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "rules/modality.tsv:2:2: m.a: no status dreamt \u2013 use one of those that README.md names there");
  }

  @Test
  void aRoleOfANameWordExists() {
    lexicon.rows.put(
        "lexicon/name-words.tsv",
        "nw.a\tmodifier\tالسابق\tformer\tزار الرئيس السابق المتحف\nnw.b\tcolour\tالأخضر\tgreen\tزار الرئيس الأخضر المتحف\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/name-words.tsv:3:2: nw.b: no role colour \u2013 use one of those that README.md names there");
  }

  @Test
  void aKindASectorAndACountryOfABodyExist() {
    lexicon.rows.put(
        "entities/organizations.tsv",
        "club\tfan-club\tنادي الشطرنج\tChess Club\t\tXYZ\tFUN\t\tpress\tزار الوفد [نادي الشطرنج]\n");
    assertThat(lexicon.faults())
        .extracting(f -> f.replaceAll(" \u2013 .*", ""))
        .containsExactly(
            "entities/organizations.tsv:2:2: club: no kind fan-club",
            "entities/organizations.tsv:2:6: club: no country XYZ",
            "entities/organizations.tsv:2:7: club: no sector FUN");
  }

  @Test
  void aRowSaysWhereItComesFrom() {
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person("a", "سامر الحلواني", "", "").replace("\tpress\t", "\t\t"));
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/people.tsv:2:10: a: no source \u2013 write where the row comes from, as SOURCES.md names it");
  }

  @Test
  void whatAStageCannotLoadIsAFault() {
    types();
    lexicon.rows.put(
        TRIGGERS, trigger("e.a", "CONSULT", "", "noun", "", "").replace("idafa", "beside"));
    assertThat(lexicon.faults())
        .containsExactly(
            "events/triggers.tsv:2:7: e.a: no slot beside \u2013 use one that the README lists");
  }

  @Test
  void aRoleOfAStatementWordExists() {
    lexicon.rows.put(
        "lexicon/statement-words.tsv",
        "sw.b\tadverbs\tلاحقا\tlater\tقال المدير لاحقا إن الجو جميل.\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/statement-words.tsv:2:2: sw.b: no role adverbs \u2013 use one of those that README.md names there");
  }

  @Test
  void aStatementWordHasAnExample() {
    lexicon.rows.put("lexicon/statement-words.tsv", "sw.a\tnegation\tلم\tnot\t\n");
    assertThat(lexicon.faults())
        .containsExactly(
            "lexicon/statement-words.tsv:2:5: sw.a: no example \u2013 add a short sentence of your own");
  }

  private void cue(
      String id,
      String kind,
      String word,
      String verb,
      String act,
      String frames,
      String examples) {
    lexicon.rows.merge(
        CUES,
        String.join("\t", id, kind, word, verb, act, frames, "usage", examples) + "\n",
        String::concat);
  }

  private static String trigger(
      String id, String type, String mode, String pos, String verb, String negatives) {
    return String.join(
            "\t",
            id,
            type,
            mode,
            pos,
            "لقاء",
            verb,
            "idafa",
            "",
            "",
            "",
            "usage",
            "{لقاء} [الوزير]",
            negatives)
        + "\n";
  }

  private void types() {
    lexicon.rows.put(
        "events/types.tsv",
        "x.consult\tCONSULT\t\tParties talk.\t1\tverbal cooperation\nx.visit\tCONSULT\tvisit\tA visit.\t1\tverbal cooperation\n");
  }
}
