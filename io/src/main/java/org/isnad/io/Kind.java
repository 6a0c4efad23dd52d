package org.isnad.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How an article is laid down in a file. */
public enum Kind {
  /** Plain text, with or without header lines. */
  TEXT,
  /** A web page. */
  HTML,
  /** One JSON object a line, an article each. */
  JSONL;

  /** Told by the file's name, {@code .gz} left aside; empty for a name that tells nothing. */
  static Optional<Kind> byName(String name) {
    String plain = withoutGzip(name.toLowerCase(Locale.ROOT));
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "jsonl", "ndjson", "json" -> Optional.of(JSONL);
      default -> Optional.empty();
    };
  }

  /** Told by the first bytes: an opening brace, a tag, or else text. */
  static Kind byContent(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return JSONL;
    }
    boolean tag =
        start.startsWith("<") && start.length() > 1 && "!?abdhmps".indexOf(start.charAt(1)) >= 0;
    return tag ? HTML : TEXT;
  }

  /**
   * A file's name without folder and extensions: {@code 2024-10-11} of {@code a/2024-10-11.txt}.
   */
  static String stem(String path) {
    String name = withoutGzip(path.substring(path.lastIndexOf('/') + 1));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String withoutGzip(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
