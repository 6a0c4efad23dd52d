package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Span;

/**
 * A sentence of a table with its marks taken out: [actor], {trigger}, <recipient>.
 *
 * @param marks spans by their closing mark
 */
record MarkedSentence(String plain, Map<Character, List<Span>> marks) {
  static MarkedSentence of(String marked) {
    StringBuilder plain = new StringBuilder();
    Map<Character, List<Span>> marks = new TreeMap<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> open = plain.length();
        case ']', '}', '>' ->
            marks.computeIfAbsent(c, k -> new ArrayList<>()).add(new Span(open, plain.length()));
        default -> plain.append(c);
      }
    }
    return new MarkedSentence(plain + ".", marks);
  }

  List<Span> marked(char close) {
    return marks.getOrDefault(close, List.of());
  }
}
