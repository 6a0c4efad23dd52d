package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.isnad.language.LanguageCheck;
import org.isnad.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String ARABIC = "قال الوزير إن المحادثات مستمرة في العاصمة.";

  @TempDir Path folder;

  @Test
  void takesFoldersInTheOrderOfNames() throws IOException {
    write("b.txt", ARABIC);
    write("a/z.txt", ARABIC);
    write("a/b/c.html", "<p>" + ARABIC + "</p>");
    write("c.jsonl", line("j1") + "\n" + line("j2"));
    write(".hidden.txt", ARABIC);
    write("style.css", "p {}");
    Intake intake = new Intake(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(ids(intake)).containsExactly("c", "z", "b", "j1", "j2");
    assertThat(intake.notices()).singleElement().asString().contains(".css");
  }

  @Test
  void aFolderThatLeadsBackIntoItselfIsTakenOnce() throws IOException {
    write("a.txt", ARABIC);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(ids(intake())).containsExactly("a");
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() {
    assertThat(rejections())
        .containsExactly(folder + ": the folder is empty \u2013 give a folder with articles");
  }

  @Test
  void looksIntoFilesWhoseNamesTellNothing() throws IOException {
    assertThat(kind("one", "{\"text\":1}")).isEqualTo(Kind.JSONL);
    assertThat(kind("two", "\uFEFF \n<!DOCTYPE html><p>")).isEqualTo(Kind.HTML);
    assertThat(kind("three", ARABIC)).isEqualTo(Kind.TEXT);
    assertThat(kind("four.dat", "<< " + ARABIC)).isEqualTo(Kind.TEXT);
  }

  @Test
  void readsStandardInput() {
    InputStream in = new ByteArrayInputStream(bytes(line("x") + "\n\n" + line(null)));
    assertThat(ids(new Intake(List.of("-"), in))).containsExactly("x", "stdin-3");
  }

  @Test
  void readsCompressedFilesOfAnyKind() throws IOException {
    write("a.txt.gz", gzip(bytes(ARABIC)));
    write("b.jsonl.gz", joined(gzip(bytes(line("1") + "\n")), gzip(bytes(line("2")))));
    write("c.jsonl", gzip(bytes(line("3"))));
    assertThat(ids(intake())).containsExactly("a", "1", "2", "3");
  }

  @Test
  void keepsWhatStandsBeforeTheBreakOfACompressedFile() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append(line("id" + (i * 7919L) % 65537)).append('\n');
    }
    byte[] whole = gzip(bytes(lines.toString()));
    write("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    List<Incoming> all = all(intake());
    assertThat(all.size()).isBetween(1000, 4500);
    assertThat(all.subList(0, all.size() - 1)).allMatch(Arrival.class::isInstance);
    assertThat(all.get(all.size() - 1))
        .isInstanceOfSatisfying(
            Rejection.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Reason.TRUNCATED);
              assertThat(r.line()).isEqualTo(all.size());
            });
  }

  @Test
  void everyCutOfACompressedFileIsToldApart() throws IOException {
    byte[] whole = gzip(bytes(line("1") + "\n" + line("2") + "\n"));
    for (int length = 2; length < whole.length; length++) {
      write("a.jsonl.gz", Arrays.copyOf(whole, length));
      List<Incoming> all = all(intake());
      assertThat(all.get(all.size() - 1))
          .as("cut at " + length)
          .isInstanceOfSatisfying(
              Rejection.class, r -> assertThat(r.reason()).isEqualTo(Reason.TRUNCATED));
    }
  }

  @Test
  void aDamagedCompressedFileIsSaidToBeDamaged() throws IOException {
    byte[] bytes = gzip(bytes((line("1") + "\n").repeat(3000)));
    for (int i = bytes.length / 2; i < bytes.length / 2 + 40; i++) {
      bytes[i] ^= 0x5A;
    }
    write("a.jsonl.gz", bytes);
    List<Incoming> all = all(intake());
    assertThat(all.get(all.size() - 1))
        .isInstanceOfSatisfying(
            Rejection.class,
            r -> assertThat(r.reason()).isIn(Reason.DAMAGED, Reason.TRUNCATED, Reason.MALFORMED));
  }

  @Test
  void skipsALineOfTwoHundredMegabytesWithoutHoldingIt() {
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes("{\"text\":\"")),
            new SequenceInputStream(
                new Letters(200_000_000),
                new ByteArrayInputStream(bytes("\"}\n" + line("after")))));
    List<Incoming> all = all(new Intake(List.of("-"), in));
    assertThat(all.get(0))
        .hasToString(
            "-:1: a line of 201 MB, too much for an article \u2013 split it into articles: one file each, or one JSON object a line");
    assertThat(all.get(1)).isInstanceOf(Arrival.class);
  }

  @Test
  void aTextOfTwoHundredMegabytesIsTooLarge() {
    List<Incoming> all = all(new Intake(List.of("-"), new Letters(200_000_000)));
    assertThat(all)
        .singleElement()
        .isInstanceOfSatisfying(
            Rejection.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aTextOfMoreThanAMillionCharactersIsTooLarge() {
    String text = (ARABIC + " ").repeat(30_000);
    List<Incoming> all =
        all(
            new Intake(
                List.of("-"),
                new ByteArrayInputStream(bytes("{\"text\":\"" + text + "\"}\n" + line("b")))));
    assertThat(all.get(0))
        .isInstanceOfSatisfying(
            Rejection.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_LARGE));
    assertThat(all.get(1)).isInstanceOf(Arrival.class);
  }

  @Test
  void aMissingFileIsToldAndTheRestGoesOn() throws IOException {
    write("a.txt", ARABIC);
    Intake intake =
        new Intake(
            List.of("no/such.txt", folder.resolve("a.txt").toString(), "nul\0name"),
            InputStream.nullInputStream());
    List<Incoming> all = all(intake);
    assertThat(all.get(0))
        .hasToString("no/such.txt: there is no such file or folder \u2013 check the name");
    assertThat(all.get(1)).isInstanceOf(Arrival.class);
    assertThat(all.get(2))
        .isInstanceOfSatisfying(
            Rejection.class, r -> assertThat(r.reason()).isEqualTo(Reason.MISSING));
  }

  @Test
  void aStreamThatFailsIsToldAndTheRestGoesOn() throws IOException {
    write("a.txt", ARABIC);
    InputStream failing =
        new SequenceInputStream(new ByteArrayInputStream(bytes(line("1") + "\n")), new Failing());
    List<Incoming> all = all(new Intake(List.of("-", folder.resolve("a.txt").toString()), failing));
    assertThat(all.get(0)).isInstanceOf(Arrival.class);
    assertThat(all.get(1)).asString().contains("can't be read: disk on fire");
    assertThat(all.get(2)).isInstanceOf(Arrival.class);
  }

  @Test
  void wideJsonLinesAreRejectedOnce() throws IOException {
    write("a.jsonl", (line("1") + "\n" + line("2")).getBytes(StandardCharsets.UTF_16));
    assertThat(rejections()).singleElement().asString().contains("JSON Lines in UTF-16");
  }

  @Test
  void anotherLanguageIsRejectedByItsName() throws IOException {
    write("a.txt", "The minister said that the meeting will be held in the capital next week.");
    assertThat(rejections())
        .singleElement()
        .asString()
        .contains("the text is in English (en), not Arabic");
  }

  @Test
  void optionsStandInForWhatAnArticleDoesNotSay() throws IOException {
    write("a.txt", ARABIC);
    write("b.txt", "TITLE: عنوان\nOUTLET: وكالة\nDATE: 2025-01-02\n\n" + ARABIC);
    Unpacker unpacker =
        new Unpacker(
            LanguageCheck.packaged(), Published.parse("2024-10-11").orElseThrow(), "الجريدة");
    Intake intake = intake();
    Arrival first = (Arrival) unpacker.unpack(intake.next().orElseThrow());
    Arrival second = (Arrival) unpacker.unpack(intake.next().orElseThrow());
    assertThat(first.article().outlet()).isEqualTo("الجريدة");
    assertThat(first.article().published()).hasFieldOrPropertyWithValue("iso", "2024-10-11");
    assertThat(second.article().outlet()).isEqualTo("وكالة");
    assertThat(second.article().published()).hasFieldOrPropertyWithValue("iso", "2025-01-02");
  }

  @Test
  void aDateThatIsNotUnderstoodIsTold() throws IOException {
    write("a.txt", "TITLE: عنوان\nDATE: 11/10/2024\n\n" + ARABIC);
    assertThat(all(intake()).get(0))
        .isInstanceOfSatisfying(
            Arrival.class,
            a -> {
              assertThat(a.article().published()).isNull();
              assertThat(a.notices()).singleElement().asString().contains("11/10/2024");
            });
  }

  @Test
  void theTextIsTitleBlankLineAndTheTextAsGiven() {
    InputStream in =
        new ByteArrayInputStream(
            bytes("{\"title\":\" عنوان \",\"text\":\"قال \\r\\n الوزير.\\n\"}"));
    assertThat(all(new Intake(List.of("-"), in)).get(0))
        .isInstanceOfSatisfying(
            Arrival.class,
            a -> {
              assertThat(a.article().text()).isEqualTo("عنوان\n\nقال \r\n الوزير.\n");
              assertThat(a.article().titleEnd()).isEqualTo(5);
            });
  }

  /** So many bytes of letters, made as they are read. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int n = (int) Math.min(length, left);
      Arrays.fill(bytes, offset, offset + n, (byte) 'a');
      left -= n;
      return n;
    }
  }

  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("disk on fire");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("disk on fire");
    }
  }

  private Intake intake() {
    return new Intake(List.of(folder.toString()), InputStream.nullInputStream());
  }

  private List<String> rejections() {
    return all(intake()).stream().map(Object::toString).toList();
  }

  private Kind kind(String name, String content) throws IOException {
    write(name, content);
    Intake intake =
        new Intake(List.of(folder.resolve(name).toString()), InputStream.nullInputStream());
    return ((Parcel.Packed) intake.next().orElseThrow()).kind();
  }

  private static List<String> ids(Intake intake) {
    return all(intake).stream().map(i -> ((Arrival) i).article().id()).toList();
  }

  private static List<Incoming> all(Intake intake) {
    Unpacker unpacker = new Unpacker(LanguageCheck.packaged(), null, null);
    List<Incoming> all = new ArrayList<>();
    for (Optional<Parcel> p = intake.next(); p.isPresent(); p = intake.next()) {
      all.add(unpacker.unpack(p.get()));
    }
    return all;
  }

  private static String line(@org.jspecify.annotations.Nullable String id) {
    return "{" + (id == null ? "" : "\"id\":\"" + id + "\",") + "\"text\":\"" + ARABIC + "\"}";
  }

  private void write(String name, String content) throws IOException {
    write(name, bytes(content));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
