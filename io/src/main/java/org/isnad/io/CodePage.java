package org.isnad.io;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Tells Windows-1256 from ISO 8859-6 by the letters that come out: Arabic text is a seventh alif, a
 * ninth lam and so on; read with the wrong page it is full of rare letters and signs. Falls back to
 * Windows-1252, for text in Latin letters.
 */
final class CodePage {
  /** Letters and how many of a thousand they are, counted in press text. */
  private static final String LETTERS = "اليمونرتبعةدفسقهأكح جشإطصىخزضذثغئءظؤآ".replace(" ", "");

  private static final double[] PER_MILLE = {
    150, 114, 79, 62, 54, 51, 48, 48, 35, 32, 32, 31, 25, 25, 22, 22, 20, 19, 18, 13, 9.5, 9.2, 9.2,
    9.1, 8.4, 8.1, 6.7, 6.5, 5.8, 5.5, 4.8, 4.4, 3.3, 2.1, 1.2, 1
  };

  /** What an Arabic vowel sign, comma or quotation mark is worth. */
  private static final double SIGN = Math.log(1);

  /** What a character is worth that Arabic text does not have. */
  private static final double FOREIGN = Math.log(0.02);

  /** Mean worth above which text is Arabic; right pages give about 3.7, wrong ones below 2.5. */
  private static final double ARABIC = 2.0;

  private static final double DECLARED_BONUS = 0.3;

  private CodePage() {}

  /** The code page of bytes that are not UTF-8; a declared one wins where it is about as good. */
  static Charset of(byte[] bytes, Optional<Charset> declared) {
    Charset best = Charset.forName("windows-1252");
    double bestWorth = ARABIC;
    for (String name : List.of("windows-1256", "ISO-8859-6")) {
      Charset charset = Charset.forName(name);
      double worth = worth(bytes, charset);
      if (declared.isPresent() && declared.get().equals(charset)) {
        worth += DECLARED_BONUS;
      }
      if (worth > bestWorth) {
        best = charset;
        bestWorth = worth;
      }
    }
    boolean other = declared.isPresent() && !isMistakenFor(declared.get());
    return bestWorth == ARABIC && other ? declared.get() : best;
  }

  /** Names that pages in other encodings carry by mistake. */
  private static boolean isMistakenFor(Charset charset) {
    return List.of("UTF-8", "ISO-8859-1", "US-ASCII").contains(charset.name());
  }

  private static double worth(byte[] bytes, Charset charset) {
    double[] byByte = new double[256];
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      int letter = LETTERS.indexOf(c);
      byByte[b] =
          letter >= 0
              ? Math.log(PER_MILLE[letter])
              : "\u060C\u061B\u061F\u0640«»“”‘’–…\u00A0".indexOf(c) >= 0
                      || (c >= '\u064B' && c <= '\u0652')
                  ? SIGN
                  : FOREIGN;
    }
    double sum = 0;
    int count = 0;
    int end = Math.min(bytes.length, 100_000);
    for (int i = 0; i < end; i++) {
      if (bytes[i] < 0) {
        sum += byByte[bytes[i] & 0xFF];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
