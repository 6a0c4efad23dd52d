package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT =
      """
      وقع وزير النقل ونظيره اتفاقا للشحن البحري في الميناء الجديد يوم الخميس.
      وقالت الوزارة في بيان إن العمل يبدأ بعد شهرين، وإن الكلفة لم تحدد بعد.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1256",
        "ISO-8859-6",
      })
  void readsEveryEncodingWithoutADeclaration(String charset) throws Exception {
    assertThat(decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
  })
  void readsByteOrderMarksAndLeavesThemOut(String charset, String mark) throws Exception {
    byte[] text = TEXT.getBytes(Charset.forName(charset));
    assertThat(decode(joined(java.util.HexFormat.of().parseHex(mark), text))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "قال الوزير, windows-1256",
    "قال الوزير, ISO-8859-6",
    "بغداد, windows-1256",
    "وصل الوفد إلى مسقط, ISO-8859-6",
    "«نعم» قالها الناطق ثم مضى, windows-1256",
  })
  void tellsTheCodePageOfShortTexts(String text, String charset) throws Exception {
    assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, windows-1256",
    "windows-1256, utf-8",
    "windows-1256, iso-8859-1",
    "windows-1256, iso-8859-6",
    "ISO-8859-6, windows-1256",
    "UTF-8, windows-1256",
    "UTF-8, no-such-charset",
  })
  void theLettersCountForMoreThanWhatAPageDeclares(String real, String declared) throws Exception {
    String page =
        "<html><head><meta charset=\"" + declared + "\"></head><p>" + TEXT + "</p></html>";
    assertThat(decode(page.getBytes(Charset.forName(real)))).isEqualTo(page);
  }

  @Test
  void aDeclaredPageOfAnotherScriptIsRead() throws Exception {
    String page = "<meta charset=windows-1251><p>Министр сказал, что встреча пройдёт в столице</p>";
    assertThat(decode(page.getBytes(Charset.forName("windows-1251")))).isEqualTo(page);
  }

  @Test
  void westernTextIsNotTakenForArabic() throws Exception {
    String text =
        "Le ministre a été reçu à l'Élysée, où il a déclaré que la réunion était reportée.";
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void aFewBrokenBytesDoNotSpoilUtf8() throws Exception {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 3); // the middle of a letter
    assertThat(decode(cut)).startsWith(TEXT.substring(0, TEXT.length() - 5)).endsWith("\uFFFD");
  }

  @Test
  void nulAndControlCharactersAreLeftOut() throws Exception {
    assertThat(
            decode(
                "قا\0ل\u0001 الوز\u001Aير إن المحادثات مستمرة وإن اللقاء غدا\u007F"
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("قال الوزير إن المحادثات مستمرة وإن اللقاء غدا");
  }

  @Test
  void rejectsNothing() {
    rejects(new byte[0], Reason.EMPTY, "the file is empty");
  }

  @Test
  void rejectsFilesThatAreNoTextByName() {
    rejects(bytes("%PDF-1.7 …"), Reason.BINARY, "this is a PDF document, not text");
    rejects(bytes("PK\u0003\u0004…"), Reason.BINARY, "a ZIP archive or an office document");
  }

  @Test
  void rejectsNoise() {
    for (int seed = 0; seed < 50; seed++) {
      byte[] noise = new byte[4096];
      new Random(seed).nextBytes(noise);
      rejects(noise, Reason.BINARY, "binary data");
    }
  }

  @Test
  void rejectsTextWhoseLettersWereLostOrGarbled() {
    String once =
        new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    rejects(once.getBytes(StandardCharsets.UTF_8), Reason.ENCODING, "garbled");
    String other =
        new String(TEXT.getBytes(Charset.forName("windows-1256")), StandardCharsets.ISO_8859_1);
    rejects(other.getBytes(StandardCharsets.UTF_8), Reason.ENCODING, "garbled");
    rejects(TEXT.getBytes(StandardCharsets.US_ASCII), Reason.ENCODING, "lost");
    rejects(
        "\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD".getBytes(StandardCharsets.UTF_8),
        Reason.ENCODING,
        "lost");
  }

  private static String decode(byte[] bytes) throws UnfitException {
    return TextDecoder.decode(bytes);
  }

  private static void rejects(byte[] bytes, Reason reason, String problem) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOfSatisfying(
            UnfitException.class, e -> assertThat(e.at("f", 0).reason()).isEqualTo(reason))
        .hasMessageContaining(problem);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
