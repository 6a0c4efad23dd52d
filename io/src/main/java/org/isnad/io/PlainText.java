package org.isnad.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text file: an article's body, or header lines, a blank line and the body.
 *
 * <pre>
 * TITLE: توقيع اتفاق للنقل البحري
 * OUTLET: وكالة
 * DATE: 2025-02-18
 *
 * وقع الوزيران …
 * </pre>
 *
 * There is a header only where the first line is one of {@code TITLE}, {@code OUTLET}, {@code DATE}
 * or {@code PUBLISHED}, {@code URL}; other keys in capitals may follow and are passed over.
 */
final class PlainText {
  private static final List<String> KEYS = List.of("TITLE", "OUTLET", "DATE", "PUBLISHED", "URL");

  private PlainText() {}

  static Draft parse(String text) {
    Map<String, String> header = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      String key = key(line);
      if (key.isEmpty() || (header.isEmpty() && !KEYS.contains(key))) {
        break;
      }
      header.putIfAbsent(key, line.substring(key.length() + 1).strip());
      at = Math.min(end + 1, text.length());
    }
    String body = text.substring(at).strip();
    return new Draft(
        null,
        header.get("TITLE"),
        header.get("OUTLET"),
        null,
        header.getOrDefault("DATE", header.get("PUBLISHED")),
        header.get("URL"),
        body.isEmpty() ? "" : body + "\n");
  }

  /** Capitals and low lines before a colon; empty if the line is no header line. */
  private static String key(String line) {
    int i = 0;
    while (i < line.length()
        && ((line.charAt(i) >= 'A' && line.charAt(i) <= 'Z') || line.charAt(i) == '_')) {
      i++;
    }
    return i > 0 && i < line.length() && line.charAt(i) == ':' ? line.substring(0, i) : "";
  }
}
