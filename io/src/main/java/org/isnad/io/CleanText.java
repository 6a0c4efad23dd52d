package org.isnad.io;

/**
 * Keeps out of a text what no text should hold, before any offset points into it: NUL and the other
 * control characters but tab and line ends, a byte order mark at the beginning, halves of surrogate
 * pairs (which become U+FFFD). A vertical tab, a form feed and U+0085 are line ends. All else stays
 * as it came.
 */
final class CleanText {
  private CleanText() {}

  static String of(String text) {
    int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0; // byte order mark
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t' && c != '\r')
          || (c >= 0x7F && c < 0xA0)
          || c >= 0xFFFE
          || Character.isSurrogate(c)) {
        return rewrite(text, start, i);
      }
    }
    return start == 0 ? text : text.substring(start);
  }

  private static String rewrite(String text, int start, int from) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, start, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD'); // replacement character
      } else if (c == '\u000B' || c == '\f' || c == '\u0085') {
        clean.append('\n');
      } else if (c < 0xFFFE
          && (c >= ' ' || c == '\n' || c == '\t' || c == '\r')
          && (c < 0x7F || c >= 0xA0)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
