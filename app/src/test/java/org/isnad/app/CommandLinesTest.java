package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
  private static final String ARABIC = "قال الوزير إن المحادثات مستمرة في العاصمة.";
  private static final String EXAMPLES = "../examples/articles";

  @TempDir Path folder;

  /** What a run left behind. */
  private record Run(int code, String out, String err) {
    List<String> ids() {
      return out.lines().map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")).toList();
    }
  }

  @Test
  void readsTheExamples() {
    Run run = run("read", "--format", "jsonl", "--verify", EXAMPLES);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.ids()).hasSize(18).startsWith("01-agency-wire").endsWith("16-3");
  }

  @Test
  void oneLineForEachBadInputAndTheRestGoesOn() {
    Run run = run("read", "-f", "jsonl", "../examples/broken");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.ids()).startsWith("good-1", "good-3");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("isnad: ../examples/broken/binary.txt: this is a PNG"),
            line ->
                assertThat(line)
                    .startsWith("isnad: ../examples/broken/broken-line.jsonl:2: broken JSON"),
            line ->
                assertThat(line)
                    .startsWith("isnad: ../examples/broken/empty.txt: the file is empty"),
            line ->
                assertThat(line).contains("persian.txt: the text is in Persian (fa), not Arabic"),
            line ->
                assertThat(line).contains("truncated.jsonl.gz:2: the compressed file breaks off"));
  }

  @Test
  void theOrderIsThatOfTheInputWhateverTheThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      String text = ARABIC.repeat(1 + i * 7919 % 40);
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
      if (i % 100 == 50) {
        lines.append("broken\n");
      }
    }
    Path file = write("many.jsonl", lines.toString());
    Run one = run("read", "-f", "jsonl", "-j", "1", file.toString());
    assertThat(one.ids()).isEqualTo(IntStream.range(0, 2000).mapToObj(String::valueOf).toList());
    for (String jobs : List.of("2", "3", "8")) {
      Run run = run("read", "-f", "jsonl", "-j", jobs, file.toString());
      assertThat(run).as(jobs + " threads").isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "html"})
  void theSameInputGivesTheSameBytes(String format) {
    Run first = run("read", "-f", format, "-j", "4", EXAMPLES);
    assertThat(run("read", "-f", format, "-j", "4", EXAMPLES)).isEqualTo(first);
    assertThat(first.out()).isNotEmpty().endsWith("\n");
  }

  @Test
  void readsStandardInput() {
    Run run = runWith(ARABIC.getBytes(StandardCharsets.UTF_8), "read", "-f", "jsonl", "-");
    assertThat(run.ids()).containsExactly("stdin");
    assertThat(run.code()).isZero();
  }

  @Test
  void datesAndOutletsStandIn() {
    Run run =
        runWith(
            ARABIC.getBytes(StandardCharsets.UTF_8),
            "read",
            "-f",
            "jsonl",
            "--published",
            "2024-10-11",
            "--outlet",
            "الصباح",
            "-");
    assertThat(run.out()).contains("\"outlet\":\"الصباح\"", "\"published\":\"2024-10-11\"");
  }

  @Test
  void nothingReadIsAnEmptyArray() throws IOException {
    Run run = run("read", "-f", "json", write("empty.txt", "").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("[\n\n]\n");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path out = folder.resolve("out.jsonl");
    assertThat(run("read", "-f", "jsonl", "-o", out.toString(), EXAMPLES).code()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(18);
    Run run = run("read", "-o", folder.resolve("no/such/out.txt").toString(), EXAMPLES);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no such folder");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  void quietLeavesRejections() throws IOException {
    write("a.txt", "TITLE: عنوان\nDATE: أمس\n\n" + ARABIC);
    write("b.css", "p {}");
    assertThat(run("read", folder.toString()).err()).contains("the date \"أمس\"", ".css");
    assertThat(run("read", "-q", folder.toString()).err()).isEmpty();
    write("c.txt", "");
    assertThat(run("read", "-q", folder.toString()).err()).contains("the file is empty");
  }

  @Test
  void misunderstandingsEndWithTwoAndSayWhereToLook() throws IOException {
    Path file = write("a.txt", ARABIC);
    assertUsage("Unknown option: '--frmat'", "read", "--frmat", "json", file.toString());
    assertUsage("there is no format xml", "read", "-f", "xml", file.toString());
    assertUsage("is no date", "read", "--published", "yesterday", file.toString());
    assertUsage("--jobs", "read", "--jobs", "0", file.toString());
    assertUsage("--jobs", "read", "--jobs", "many", file.toString());
    assertUsage("there is no folder", "read", "--lexicon", "no/such", file.toString());
    assertUsage("SOURCE", "read");
    assertUsage("FILE", "explain");
    assertUsage("NAME", "lexicon", "find");
    assertUsage("is no day", "lexicon", "find", "--on", "yesterday", "عمان");
    assertUsage("there is no format html", "lexicon", "find", "-f", "html", "عمان");
    assertUsage("Unmatched argument", "reed", file.toString());
    assertUsage("there is no record or article s99", "explain", file.toString(), "s99");
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("lexicon").code()).isEqualTo(2);
  }

  private void assertUsage(String problem, String... arguments) {
    Run run = run(arguments);
    assertThat(run.code()).as(problem).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: ").contains(problem, "--help");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void missingFilesAreTold() throws IOException {
    Run run = run("read", "-f", "jsonl", "no-such.txt", write("a.txt", ARABIC).toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("a");
    assertThat(run.err())
        .isEqualTo("isnad: no-such.txt: there is no such file or folder \u2013 check the name\n");
  }

  @Test
  void aReaderThatGoesAwayIsNoFault() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = runInto(new Failing("Broken pipe"), err, "read", EXAMPLES);
    assertThat(code).isEqualTo(141);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = runInto(new Failing("No space left on device"), err, "read", EXAMPLES);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "isnad: can't write to standard output: No space left on device \u2013 free some space, or write elsewhere with --output\n");
  }

  @Test
  void explainsAnArticle() {
    Run run = run("explain", EXAMPLES + "/01-agency-wire.txt");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("01-agency-wire");
  }

  @Test
  void checksALexicon() throws IOException {
    write("lexicon/cues.tsv", "id\tword\texamples\nc.a\tقال\t\n");
    Run run = run("lexicon", "check", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            folder + "/lexicon/verbs.tsv:0: file is missing \u2013 put the table back\n",
            folder
                + "/lexicon/cues.tsv:2:3: c.a: no example \u2013 add a short sentence of your own\n");
  }

  @Test
  void findsWhatANameMeansOnADay() {
    Run run = run("lexicon", "find", "وزير", "الخارجية", "الإيراني", "--on", "2018-05-01");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("mohammad-javad-zarif  person IRN GOV", "Mohammad Javad Zarif")
        .contains("entities/people.tsv:", "o.foreign-minister@irn  2013-08-15/2021-08-25")
        .doesNotContain("araghchi");
  }

  @Test
  void findsForMachinesOneObjectALine() {
    Run run = run("lexicon", "find", "-f", "jsonl", "عمان");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"key\":") && line.endsWith("}"))
        .anyMatch(line -> line.contains("\"key\":\"jor\"") && line.contains("\"capitals\""));
  }

  @Test
  void findsNothingWhereNothingIs() {
    Run run = run("lexicon", "find", "المصباح الأزرق");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: nothing is named");
  }

  @Test
  void tellsVersionAndHelp() {
    assertThat(run("--version").out()).startsWith("isnad ");
    assertThat(run("read", "--help").out()).contains("Examples:", "--published", "Exit code");
    assertThat(run("--help").out()).contains("explain", "lexicon");
  }

  private Run run(String... arguments) {
    return runWith(new byte[0], arguments);
  }

  private static Run runWith(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(in, out, err, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static int runInto(OutputStream out, OutputStream err, String... arguments) {
    return run(new byte[0], out, err, arguments);
  }

  private static int run(byte[] in, OutputStream out, OutputStream err, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false);
    return new CommandLines(console).run(arguments);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
