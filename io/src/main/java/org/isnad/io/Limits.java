package org.isnad.io;

/** How large an article may be: a hundred times what the press prints, small enough for a heap. */
final class Limits {
  /** Text of one article in UTF-16 code units. */
  static final int TEXT = 1_000_000;

  /** Bytes of one article with its mark-up and escapes. */
  static final int BYTES = 8_000_000;

  /** Bytes in one line that are skipped over before the rest of its file is given up. */
  static final long SKIPPED = 4_000_000_000L;

  private Limits() {}

  static UnfitException tooLarge(String what) {
    return new UnfitException(
        Reason.TOO_LARGE, what, "split it into articles: one file each, or one JSON object a line");
  }
}
