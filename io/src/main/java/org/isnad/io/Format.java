package org.isnad.io;

import java.util.Locale;
import java.util.Optional;

/** How records are written. */
public enum Format {
  /** For reading in a terminal. */
  TEXT,
  /** A JSON array of indented objects. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** One self-contained web page. */
  HTML;

  /** As it is written on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format written as {@code code}; empty if there is none. */
  public static Optional<Format> of(String code) {
    for (Format format : values()) {
      if (format.code().equals(code)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes records in this format.
   *
   * @param colour whether the text view may use colours (ANSI)
   */
  public RecordWriter writer(boolean colour) {
    return switch (this) {
      case TEXT -> new TextRecords(colour);
      case JSON -> new JsonRecords(true);
      case JSONL -> new JsonRecords(false);
      case HTML -> new HtmlRecords();
    };
  }
}
