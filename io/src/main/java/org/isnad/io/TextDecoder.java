package org.isnad.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text, in this order: a byte order mark, UTF-16 by its pattern, UTF-8 by its validity
 * (which counts for more than what a page declares), an Arabic code page by its letters. Rejects
 * what is no text, and text whose letters were lost before it came here.
 */
final class TextDecoder {
  private static final int HEAD = 4096;

  private TextDecoder() {}

  /** The text, cleaned as {@link CleanText} says. */
  static String decode(byte[] bytes) throws UnfitException {
    if (bytes.length == 0) {
      throw new UnfitException(Reason.EMPTY, "the file is empty", "nothing to read here");
    }
    Optional<String> signature = Signature.of(bytes);
    if (signature.isPresent()) {
      throw binary("this is " + signature.get() + ", not text");
    }
    String text = CleanText.of(new String(bytes, charset(bytes)));
    checkLetters(text);
    return text;
  }

  private static Charset charset(byte[] bytes) throws UnfitException {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = byPattern(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (controls(bytes) * 20L > bytes.length) {
      throw binary("this is binary data, not text");
    }
    return Utf8.isLikely(bytes) ? StandardCharsets.UTF_8 : CodePage.of(bytes, declared(bytes));
  }

  private static UnfitException binary(String problem) {
    return new UnfitException(Reason.BINARY, problem, "give the article as .txt, .html or .jsonl");
  }

  /** By the byte order mark; the decoder or {@link CleanText} takes it away. */
  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark: nine in ten units are Arabic, ASCII or general punctuation. */
  private static Optional<Charset> byPattern(byte[] bytes) {
    int units = Math.min(bytes.length, HEAD) / 2;
    int little = 0;
    int big = 0;
    for (int i = 0; i < units; i++) {
      little += isTextUnit(bytes[2 * i + 1], bytes[2 * i]) ? 1 : 0;
      big += isTextUnit(bytes[2 * i], bytes[2 * i + 1]) ? 1 : 0;
    }
    if (units < 2 || Math.max(little, big) * 10 < units * 9) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean isTextUnit(byte high, byte low) {
    return switch (high) {
      case 0x00 ->
          low >= 0x20
              || low == '\n'
              || low == '\r'
              || low == '\t'
              || (low < 0 && (low & 0xFF) >= 0xA0);
      case 0x06 -> true;
      case 0x20 -> low >= 0 && low < 0x70;
      default -> false;
    };
  }

  private static int controls(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if ((b >= 0 && b < 9) || (b > 13 && b < 32) || b == 0x7F) {
        count++;
      }
    }
    return count;
  }

  /** What {@code <meta charset>} or an XML declaration near the beginning says. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    int start = at >= 0 ? at + 8 : head.startsWith("<?xml") ? head.indexOf("encoding=") + 9 : -1;
    if (start < 9 && at < 0) {
      return Optional.empty();
    }
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    try {
      return Optional.of(Charset.forName(head.substring(start, end)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Letters that were lost (?????, U+FFFD) or read with the wrong page before (Ø§Ù„, ÇáÚ). */
  static void checkLetters(String text) throws UnfitException {
    int letters = 0;
    int accented = 0;
    int lost = 0;
    int marks = 0;
    int end = Math.min(text.length(), 20_000);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') { // replacement character
        lost++;
      } else if (c == '?') {
        marks++;
      } else if (Character.isLetter(c)) {
        letters++;
        accented += c >= '\u00C0' && c <= '\u00FF' ? 1 : 0;
      }
    }
    if (lost * 10 > letters || (marks > 10 && marks > letters)) {
      throw new UnfitException(
          Reason.ENCODING,
          "the letters were lost: the text is full of replacement characters",
          "fetch the article again in its own encoding, best as UTF-8");
    }
    if (accented > 10 && accented * 10 > letters * 6) {
      throw new UnfitException(
          Reason.ENCODING,
          "the text is garbled: Arabic that was read as Western European and saved so",
          "fetch the article again in its own encoding, best as UTF-8");
    }
  }
}
