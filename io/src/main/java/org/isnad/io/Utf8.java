package org.isnad.io;

/** Looks at bytes for UTF-8. */
final class Utf8 {
  private Utf8() {}

  /**
   * Whether bytes are UTF-8, but for one fault in twenty characters at most: a file that was cut
   * off, a stray byte.
   */
  static boolean isLikely(byte[] bytes) {
    return isUtf8(bytes, 20);
  }

  /** Whether bytes are UTF-8 without a fault. */
  static boolean isValid(byte[] bytes) {
    return isUtf8(bytes, Long.MAX_VALUE);
  }

  private static boolean isUtf8(byte[] bytes, long goodForBad) {
    long good = 0;
    long bad = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = length(bytes, i);
      if (length > 0) {
        good++;
        i += length;
      } else {
        bad++;
        i++;
      }
    }
    return bad == 0 || good / bad > goodForBad;
  }

  /** Length of the sequence of two to four bytes at {@code i}, 0 if it is none. */
  private static int length(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean wrong =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second >= 0xA0)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second >= 0x90);
    return wrong ? 0 : length;
  }
}
