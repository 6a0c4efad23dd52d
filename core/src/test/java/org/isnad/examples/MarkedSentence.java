package org.isnad.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.model.Span;

/**
 * An example of a table with its marks taken out: {@code قال [الوزير] إن {الحوار مستمر}}.
 *
 * @param text the sentence without marks, which the spans point into
 * @param mentions what stands in {@code [ ]}
 * @param contents what stands in {@code { }}
 * @param addressees what stands in {@code < >}
 */
record MarkedSentence(
    String text, List<Span> mentions, List<Span> contents, List<Span> addressees) {

  static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Span> mentions = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    List<Span> addressees = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> open.push(text.length());
        case ']' -> mentions.add(new Span(open.pop(), text.length()));
        case '}' -> contents.add(new Span(open.pop(), text.length()));
        case '>' -> addressees.add(new Span(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a mark is not closed: " + marked);
    }
    return new MarkedSentence(text.toString(), mentions, contents, addressees);
  }
}
