package org.isnad.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Span;

/**
 * An article's text with every span of its record marked. Spans overlap as they like: the text is
 * cut wherever one begins or ends, and each piece carries the classes of all spans over it.
 */
final class MarkedText {
  /**
   * A span to mark.
   *
   * @param type class in the page: {@code content}, {@code cue}, {@code trigger} …
   * @param id id of its record, by which the page's list links here
   * @param first whether the list's link leads to this one of the record's spans
   */
  private record Mark(Span span, String type, String id, boolean first) {}

  private final String text;
  private final String scope;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(ArticleRecord record, String scope) {
    this.text = record.article().text();
    this.scope = scope;
    for (ArticleRecord.Statement statement : record.statements()) {
      add(statement.content(), "content", statement.id(), true);
      add(statement.cue(), "cue", statement.id(), false);
      statement.sources().forEach(s -> add(s.span(), "source", statement.id(), false));
    }
    for (ArticleRecord.Event event : record.events()) {
      add(event.trigger(), "trigger", event.id(), true);
    }
    Set<String> entities = new HashSet<>();
    for (ArticleRecord.Mention mention : record.mentions()) {
      boolean first = entities.add(mention.entity());
      add(mention.span(), "mention", mention.entity(), first);
    }
    record.times().forEach(time -> add(time.span(), "time", time.id(), true));
    record.places().forEach(place -> add(place.span(), "place", place.id(), true));
    marks.sort((a, b) -> a.span.compareTo(b.span));
  }

  private void add(Span span, String type, String id, boolean first) {
    marks.add(new Mark(span, type, id, first));
  }

  void appendTo(StringBuilder out) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.span.start());
      cuts.add(mark.span.end());
    }
    List<Mark> over = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int cut : cuts) {
      piece(out, from, cut, over);
      over.removeIf(mark -> mark.span.end() <= cut);
      while (next < marks.size() && marks.get(next).span.start() == cut) {
        Mark mark = marks.get(next++);
        anchor(out, mark);
        if (mark.span.end() > cut) {
          over.add(mark);
        }
      }
      from = cut;
    }
  }

  private void piece(StringBuilder out, int from, int to, List<Mark> over) {
    if (from == to) {
      return;
    }
    String piece = HtmlRecords.escape(text.substring(from, to));
    if (over.isEmpty()) {
      out.append(piece);
      return;
    }
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Mark mark : over) {
      types.add(mark.type);
      ids.add(mark.id);
    }
    out.append("<span class=\"").append(String.join(" ", types));
    out.append("\" title=\"").append(HtmlRecords.escape(String.join(" ", ids))).append("\">");
    out.append(piece).append("</span>");
  }

  /** Where the list's link leads; statements and events show their id and link back. */
  private void anchor(StringBuilder out, Mark mark) {
    if (!mark.first) {
      return;
    }
    String id = HtmlRecords.escape(mark.id);
    if (mark.type.equals("content") || mark.type.equals("trigger")) {
      out.append("<a class=\"back\" id=\"t.").append(scope).append(id).append("\" href=\"#r.");
      out.append(scope).append(id).append("\">").append(id).append("</a>");
    } else {
      out.append("<a id=\"t.").append(scope).append(id).append("\"></a>");
    }
  }
}
