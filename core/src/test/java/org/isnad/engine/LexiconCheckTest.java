package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
  private static final String CUES = "lexicon/cues.tsv";
  private static final String PEOPLE = "entities/people.tsv";
  private static final String TRIGGERS = "events/triggers.tsv";
  private static final Map<String, String> HEADERS = headers();

  private final Map<String, String> rows = new HashMap<>();

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
    assertThat(faults()).isEmpty();
  }

  @Test
  void namesFileLineColumnIdAndRemedy() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "");
    assertThat(faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: no example \u2013 add a short sentence of your own");
  }

  @Test
  void collectsAllFaultsAndNotJustTheFirst() {
    rows.put(
        "lexicon/impersonal.tsv",
        "x.a\tx\ty\tz\tz\nx.b\tقال\tg\tقال\nx.b\tقال\tg\tقال\n\tx\tg\ty\nx ش\tx\tg\ty\nx.d\tx\u200F\tg\ty\r\n");
    assertThat(faults())
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
    rows.put("lexicon/impersonal.tsv", "c.a\tيذكر\tone says\tيذكر أن الوقت مبكر\n");
    assertThat(faults())
        .containsExactly(
            "lexicon/impersonal.tsv:2:1: c.a: id is taken by lexicon/cues.tsv:2 \u2013 give the row an id of its own");
  }

  @Test
  void aFileThatIsNoTextOrEmptyIsAFault() {
    Map<String, byte[]> files = files();
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
    Map<String, byte[]> files = files();
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
    assertThat(faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: no { } in the example قال [المدير] نعم \u2013 mark the content in it",
            "lexicon/cues.tsv:2:8: c.a: nothing between the marks of the example قال {} \u2013 put the marks around the content");
  }

  @Test
  void marksAreOpenedAndClosed() {
    cue("c.a", "verb", "قال", "", "say", "أن {}", "قال [المدير إن {نعم} | قال المدير} إن {نعم}");
    assertThat(faults())
        .containsExactly(
            "lexicon/cues.tsv:2:8: c.a: a missing ] in the example قال [المدير إن {نعم} \u2013 open and close each mark",
            "lexicon/cues.tsv:2:8: c.a: a stray } in the example قال المدير} إن {نعم} \u2013 open and close each mark");
  }

  @Test
  void anExampleOfAnEntityMarksTheMention() {
    rows.put("entities/honorifics.tsv", "h.a\tالحاج\t\t\tوصل الحاج سامر\n");
    assertThat(faults())
        .containsExactly(
            "entities/honorifics.tsv:2:5: h.a: no [ ] in the example وصل الحاج سامر \u2013 mark the mention in it");
  }

  @Test
  void theFormsOfAVerbTellTheirFeatures() {
    rows.put("lexicon/verbs.tsv", "v.a\tقَالَ\tق و ل\t1\tيَقُولُ\tقول\tboth\t\tsay\tقلنا\n");
    assertThat(faults())
        .containsExactly(
            "lexicon/verbs.tsv:2:10: v.a: no = in the example قلنا \u2013 mark the features in it");
  }

  @Test
  void aNegativeHasNoMarks() {
    types();
    rows.put(TRIGGERS, trigger("e.a", "CONSULT", "", "noun", "", "لقاء {الذهاب}"));
    assertThat(faults())
        .containsExactly(
            "events/triggers.tsv:2:13: e.a: a mark in the negative لقاء {الذهاب} \u2013 take the marks out; the row must not fire in it");
  }

  @Test
  void aVerbThatIsReferredToExists() {
    types();
    cue("c.a", "verb", "قال", "v.nowhere", "say", "أن {}", "قال {نعم}");
    rows.put(TRIGGERS, trigger("e.a", "CONSULT", "", "verb", "v.nowhere", ""));
    rows.put("rules/modality.tsv", "m.a\tdenied\tverb\tنفى\tv.nowhere\tنفى {اللقاء}\n");
    assertThat(faults())
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
    assertThat(faults())
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
    assertThat(faults())
        .containsExactly(
            "lexicon/cues.tsv:2:6: c.a: no plain word in the frame أن {} \u2013 list the verbs that follow the particle, as words");
  }

  @Test
  void anActAndAKindOfCueExist() {
    cue("c.a", "adverb", "قال", "", "utter", "أن {}", "قال {نعم}");
    assertThat(faults())
        .containsExactly(
            "lexicon/cues.tsv:2:2: c.a: no kind adverb \u2013 use one of those that README.md names there",
            "lexicon/cues.tsv:2:5: c.a: no act utter \u2013 use one of those that README.md names there");
  }

  @Test
  void aTypeAndItsModeExist() {
    types();
    rows.put(
        TRIGGERS,
        trigger("e.a", "GREET", "", "noun", "", "")
            + trigger("e.b", "CONSULT", "riot", "noun", "", "")
            + trigger("e.c", "CONSULT", "visit", "adverb", "", ""));
    assertThat(faults())
        .containsExactly(
            "events/triggers.tsv:2:2: e.a: no type GREET \u2013 use a type of events/types.tsv",
            "events/triggers.tsv:3:3: e.b: no mode riot of CONSULT \u2013 use a mode of events/types.tsv or none",
            "events/triggers.tsv:4:4: e.c: no part of speech adverb \u2013 use one of those that README.md names there");
  }

  @Test
  void aStatusOfAnEventExists() {
    rows.put("rules/modality.tsv", "m.a\tdreamt\tverb\tحلم\t\tحلم ب{اللقاء}\n");
    assertThat(faults())
        .containsExactly(
            "rules/modality.tsv:2:2: m.a: no status dreamt \u2013 use one of those that README.md names there");
  }

  @Test
  void aRoleOfANameWordExists() {
    rows.put(
        "lexicon/name-words.tsv",
        "nw.a\tmodifier\tالسابق\tformer\tزار الرئيس السابق المتحف\nnw.b\tcolour\tالأخضر\tgreen\tزار الرئيس الأخضر المتحف\n");
    assertThat(faults())
        .containsExactly(
            "lexicon/name-words.tsv:3:2: nw.b: no role colour \u2013 use one of those that README.md names there");
  }

  @Test
  void aKindASectorAndACountryOfABodyExist() {
    rows.put(
        "entities/organizations.tsv",
        "club\tfan-club\tنادي الشطرنج\tChess Club\t\tXYZ\tFUN\t\tpress\tزار الوفد [نادي الشطرنج]\n");
    assertThat(faults())
        .extracting(f -> f.replaceAll(" \u2013 .*", ""))
        .containsExactly(
            "entities/organizations.tsv:2:2: club: no kind fan-club",
            "entities/organizations.tsv:2:6: club: no country XYZ",
            "entities/organizations.tsv:2:7: club: no sector FUN");
  }

  @Test
  void twoPeopleShareNoFormWithoutAQuestionMark() {
    rows.put(
        PEOPLE,
        person("a", "سامر الحلواني", "الحلواني | ?سامر", "")
            + person("b", "نادر الحلواني", "الحَلواني | ?سامر", ""));
    assertThat(faults())
        .containsExactly(
            "entities/people.tsv:3:4: b: الحَلواني is a too, in line 2 \u2013 put ? before it in both rows, or name the two more fully");
  }

  @Test
  void anOfficeIsHeldSomewhereAndInOrder() {
    states();
    rows.put(
        "entities/offices.tsv",
        "o.mayor\tعمدة\t\t\tMayor of %s\tGOV\tlocal\tزار [العمدة] الحديقة\n");
    rows.put(
        PEOPLE,
        person(
            "a",
            "سامر الحلواني",
            "",
            "o.mayor@dubai 2010/2014 | o.mayor@jor 2010-05/2010 | o.mayor@jor ../2010-02-01 | o.mayor"));
    assertThat(faults()).isEmpty();
    rows.put(
        PEOPLE,
        person(
            "a",
            "سامر الحلواني",
            "",
            "o.boss@jor 2010/2014 | o.mayor@nowhere 2010/.. | o.mayor@jor 2014/2010 | o.mayor@jor 2010-13/.. | o.mayor@jor 2010"));
    assertThat(faults())
        .containsExactly(
            "entities/people.tsv:2:7: a: no office o.boss \u2013 use an id of entities/offices.tsv",
            "entities/people.tsv:2:7: a: no state or organization nowhere \u2013 use a key of entities/states.tsv or entities/organizations.tsv",
            "entities/people.tsv:2:7: a: o.mayor@jor 2014/2010 ends before it begins \u2013 turn the dates round",
            "entities/people.tsv:2:7: a: no date 2010-13 in o.mayor@jor 2010-13/.. \u2013 write YYYY, YYYY-MM or YYYY-MM-DD, .. for open",
            "entities/people.tsv:2:7: a: can't read o.mayor@jor 2010 \u2013 write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open");
  }

  @Test
  void anOfficeWithOneHolderIsNotHeldByTwo() {
    states();
    offices();
    rows.put(
        PEOPLE,
        person("a", "سامر الحلواني", "", "o.chief@jor 2010/2014-06 | o.clerk@jor 2010/..")
            + person("b", "نادر البستاني", "", "o.chief@jor 2013-05-01/.. | o.clerk@jor 2010/.."));
    assertThat(faults())
        .containsExactly(
            "entities/people.tsv:3:7: b: o.chief@jor 2013-05-01/.. overlaps with that of a in line 2, 2010/2014-06 \u2013 end the one before the other begins, or, if both held or claimed the office, write shared after the dates of both");
  }

  @Test
  void anOfficeIsHandedOverInAMonthOrAYear() {
    states();
    offices();
    rows.put(
        PEOPLE,
        person("a", "سامر الحلواني", "", "o.chief@jor ../2014-06")
            + person("b", "نادر البستاني", "", "o.chief@jor 2014-06/2016-03-01")
            + person("c", "ماهر الخياط", "", "o.chief@jor 2016-03-01/2018")
            + person("d", "هاني النجار", "", "o.chief@jor 2018/.. | o.chief@dubai 2010/..")
            + person("e", "باسل الحداد", "", "o.chief@jor"));
    assertThat(faults()).isEmpty();
  }

  @Test
  void whoSharesAnOfficeSaysSoInBothRows() {
    states();
    offices();
    String one = person("a", "سامر الحلواني", "", "o.chief@jor 2010/2014 shared");
    rows.put(PEOPLE, one + person("b", "نادر البستاني", "", "o.chief@jor 2012/.. shared"));
    assertThat(faults()).isEmpty();
    rows.put(PEOPLE, one + person("b", "نادر البستاني", "", "o.chief@jor 2012/.."));
    assertThat(faults()).hasSize(1).first().asString().contains("overlaps with that of a");
  }

  @Test
  void aNameMeansOneRowOfAllTables() {
    String states = "entities/states.tsv";
    add(states, "jor\tJOR\tالأردن\tJordan\t\tأردني\t\tعمان\tقصر بسمان\t\tزار الوفد [الأردن]");
    add(states, "omn\tOMN\tعمان\tOman\tسلطنة عمان\tعماني\t\tمسقط\t\t\tزار الوفد [سلطنة عمان]");
    add(states, "xot\t\tالسلطنة\tSultanate\tسلطنة عمان\t\t\t\t\t\tزار الوفد [السلطنة]");
    rows.put(
        "entities/organizations.tsv",
        "club\torganization\tنادي الشطرنج\tChess Club\tقصر بسمان | ?الأردن\tJOR\t\t\tpress\tزار الوفد [نادي الشطرنج]\n");
    rows.put(PEOPLE, person("a", "سامر الحلواني", "نادي الشطرنج", ""));
    assertThat(faults())
        .containsExactly(
            "entities/states.tsv:4:5: xot: سلطنة عمان is omn too, in line 3 \u2013 leave it to one of the two, and say so at the head of the table",
            "entities/organizations.tsv:2:5: club: قصر بسمان is jor too, in entities/states.tsv:2 \u2013 put ? before it in both rows, or name the two more fully",
            "entities/people.tsv:2:4: a: نادي الشطرنج is club too, in entities/organizations.tsv:2 \u2013 put ? before it in both rows, or name the two more fully");
  }

  @Test
  void aRowSaysWhereItComesFrom() {
    rows.put(PEOPLE, person("a", "سامر الحلواني", "", "").replace("\tpress\t", "\t\t"));
    assertThat(faults())
        .containsExactly(
            "entities/people.tsv:2:10: a: no source \u2013 write where the row comes from, as SOURCES.md names it");
  }

  @Test
  void whatAStageCannotLoadIsAFault() {
    types();
    rows.put(TRIGGERS, trigger("e.a", "CONSULT", "", "noun", "", "").replace("idafa", "beside"));
    assertThat(faults())
        .containsExactly(
            "events/triggers.tsv:2:7: e.a: no slot beside \u2013 use one that the README lists");
  }

  @Test
  void aRoleOfAStatementWordExists() {
    rows.put(
        "lexicon/statement-words.tsv",
        "sw.b\tadverbs\tلاحقا\tlater\tقال المدير لاحقا إن الجو جميل.\n");
    assertThat(faults())
        .containsExactly(
            "lexicon/statement-words.tsv:2:2: sw.b: no role adverbs \u2013 use one of those that README.md names there");
  }

  @Test
  void aStatementWordHasAnExample() {
    rows.put("lexicon/statement-words.tsv", "sw.a\tnegation\tلم\tnot\t\n");
    assertThat(faults())
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
    rows.merge(
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

  private static String person(String key, String name, String aliases, String offices) {
    return String.join(
            "\t",
            key,
            name,
            "Name",
            aliases,
            "",
            "CVL",
            offices,
            "m",
            "",
            "press",
            "وصل [" + name + "] إلى القاعة")
        + "\n";
  }

  private void types() {
    rows.put(
        "events/types.tsv",
        "x.consult\tCONSULT\t\tParties talk.\t1\tverbal cooperation\nx.visit\tCONSULT\tvisit\tA visit.\t1\tverbal cooperation\n");
  }

  private void states() {
    rows.put(
        "entities/states.tsv",
        "jor\tJOR\tالأردن\tJordan\t\tأردني\t\tعمان\t\t\tزار الوفد [الأردن]\n");
  }

  private void offices() {
    String offices = "entities/offices.tsv";
    add(
        offices,
        "o.chief\tمدير عام\t\t\tChief of %s\tGOV\tnational\tزار [المدير العام] الحديقة\tone");
    add(offices, "o.clerk\tكاتب\t\t\tClerk of %s\tGOV\tnational\tزار [الكاتب] الحديقة");
  }

  private void add(String file, String row) {
    rows.merge(file, row + "\n", String::concat);
  }

  private List<String> faults() {
    Map<String, byte[]> files = files();
    return LexiconCheck.check(path -> Optional.ofNullable(files.get(path))).stream()
        .map(Fault::toString)
        .toList();
  }

  /**
   * All tables, empty but for the rows of the test and the colon that the cues can't do without.
   */
  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new HashMap<>();
    for (String path : LexiconCheck.TABLES) {
      String colon =
          path.equals(CUES) && !rows.getOrDefault(CUES, "").contains("\t:\t")
              ? "c.colon\theadline\t:\t\tsay\t[]: {}\tusage\t[المدير]: {نعم}\n"
              : "";
      String text = HEADERS.get(path) + "\n" + rows.getOrDefault(path, "") + colon;
      files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    for (String path : LexiconCheck.TABLES) {
      String text =
          new String(Lexicon.packaged().bytes(path).orElseThrow(), StandardCharsets.UTF_8);
      headers.put(
          path, text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow());
    }
    return headers;
  }
}
