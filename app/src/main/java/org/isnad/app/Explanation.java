package org.isnad.app;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Span;

/** Says of a record what made it. */
final class Explanation {
  private final ArticleRecord record;
  private final LexiconRows rows;
  private final String folder;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param folder where the tables lie, put before their paths
   */
  Explanation(ArticleRecord record, LexiconRows rows, String folder) {
    this.record = record;
    this.rows = rows;
    this.folder = folder;
  }

  /**
   * The explanation of all records, of the article named, or of the one record; empty if it is not
   * of this article.
   */
  String of(Optional<String> wanted) {
    String article = record.article().id();
    String prefix = article + "/";
    boolean all = wanted.isEmpty() || wanted.get().equals(article);
    String only =
        all
            ? ""
            : wanted.map(w -> w.startsWith(prefix) ? w.substring(prefix.length()) : w).orElse("");
    for (ArticleRecord.Entity e : record.entities()) {
      part(only, e.id(), e.kind().code() + " " + isolate(e.nameAr()), e.because());
    }
    for (ArticleRecord.Statement s : record.statements()) {
      part(only, s.id(), "statement, " + s.act().code() + " " + quote(s.content()), s.because());
    }
    for (ArticleRecord.Event v : record.events()) {
      part(only, v.id(), "event, " + v.type() + " " + quote(v.trigger()), v.because());
    }
    for (ArticleRecord.Time t : record.times()) {
      part(only, t.id(), "time, " + t.value() + " " + quote(t.span()), t.because());
    }
    if (out.length() == 0 && !all) {
      return "";
    }
    return isolate(article) + "\n" + (out.length() == 0 ? "no records\n" : out) + "\n";
  }

  private void part(String only, String id, String title, List<String> because) {
    if (!only.isEmpty() && !only.equals(id)) {
      return;
    }
    out.append("\n").append(id).append("  ").append(title).append('\n');
    for (String reason : because) {
      Optional<LexiconRows.Row> row = rows.row(reason);
      out.append("    ").append(reason).append("  ");
      out.append(row.map(r -> folder + "/" + r.place()).orElse("a rule of the engine"));
      out.append('\n');
      row.ifPresent(r -> out.append("        ").append(r.described()).append('\n'));
    }
  }

  private String quote(Span span) {
    return isolate(span.of(record.article().text()).replaceAll("\\s+", " "));
  }

  /** Between U+2068 (first strong isolate) and U+2069 (pop directional isolate). */
  private static String isolate(String text) {
    return "\u2068" + text.replaceAll("[\u202A-\u202E\u2066-\u2069\\p{Cntrl}]", "") + "\u2069";
  }
}
