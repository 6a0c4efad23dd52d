package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Modality;

/**
 * Records as one self-contained web page, right to left: each article with every span marked, and
 * beside it the list of records, linked both ways. Light and dark, no scripts, nothing loaded from
 * elsewhere, all text escaped.
 */
final class HtmlRecords implements RecordWriter {
  @Override
  public byte[] beginning() {
    try (InputStream in = HtmlRecords.class.getResourceAsStream("records.html")) {
      if (in == null) {
        throw new IllegalStateException("records.html is not packaged");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] separator() {
    return "\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] end() {
    return "</main>\n</body>\n</html>\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] record(ArticleRecord record) {
    StringBuilder out = new StringBuilder();
    RecordIndex index = new RecordIndex(record);
    Article article = record.article();
    String scope = escape(article.id()) + ".";
    out.append("<article>\n<header>");
    if (article.title() != null) {
      out.append("<h2>").append(escape(article.title())).append("</h2>");
    }
    out.append("<p class=\"facts\">").append(facts(article)).append("</p></header>\n");
    out.append("<div class=\"text\">");
    new MarkedText(record, scope).appendTo(out);
    out.append("</div>\n<div class=\"records\">\n");
    list(
        out,
        "الأقوال",
        "Statements",
        record.statements().stream().map(statement -> statement(index, statement, scope)).toList());
    list(
        out,
        "الأحداث",
        "Events",
        record.events().stream().map(event -> event(index, event, scope)).toList());
    list(
        out,
        "الجهات",
        "Entities",
        record.entities().stream().map(entity -> entity(entity, scope)).toList());
    list(
        out,
        "الأزمنة",
        "Times",
        record.times().stream().map(time -> time(time, article.text(), scope)).toList());
    return out.append("</div>\n</article>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String facts(Article article) {
    List<String> facts = new ArrayList<>();
    if (article.outlet() != null) {
      facts.add("<bdi>" + escape(article.outlet()) + "</bdi>");
    }
    if (article.published() != null) {
      facts.add("<bdi>" + escape(article.published().iso()) + "</bdi>");
    }
    facts.add("<bdi>" + escape(article.id()) + "</bdi>");
    String url = article.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      facts.add(
          "<a rel=\"noreferrer\" href=\"" + escape(url) + "\"><bdi>" + escape(url) + "</bdi></a>");
    }
    return String.join(" \u00B7 ", facts);
  }

  private static void list(StringBuilder out, String arabic, String english, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    out.append("<h3>").append(arabic).append(" <small lang=\"en\">").append(english);
    out.append(" ").append(items.size()).append("</small></h3>\n<ol>\n");
    items.forEach(out::append);
    out.append("</ol>\n");
  }

  private static String statement(
      RecordIndex index, ArticleRecord.Statement statement, String scope) {
    String chain =
        index.chain(statement).stream()
            .map(name -> "<bdi>" + escape(name) + "</bdi>")
            .collect(Collectors.joining(" \u2190 "));
    String addressee =
        index
            .entity(statement.addressee())
            .map(e -> " <small>\u2192 <bdi>" + escape(e.nameAr()) + "</bdi></small>")
            .orElse("");
    String time = index.time(statement.time()).map(HtmlRecords::small).orElse("");
    return item(
        statement.id(),
        scope,
        "<b class=\"act\" lang=\"en\">"
            + statement.act().code()
            + "</b> "
            + chain
            + addressee
            + time,
        statement.because());
  }

  private static String event(RecordIndex index, ArticleRecord.Event event, String scope) {
    String mode = event.mode() == null ? "" : " (" + escape(event.mode()) + ")";
    StringBuilder line = new StringBuilder();
    line.append(parties(index.names(event.actors())));
    line.append(" \u2190 <b class=\"type\" lang=\"en\">").append(escape(event.type()));
    line.append(mode).append("</b>");
    if (!event.recipients().isEmpty()) {
      line.append(" \u2190 ").append(parties(index.names(event.recipients())));
    }
    if (event.modality() != Modality.ACTUAL || event.negated()) {
      line.append(" <span class=\"badge\" lang=\"en\">").append(event.negated() ? "not " : "");
      line.append(event.modality().code()).append("</span>");
    }
    Optional.ofNullable(event.date()).ifPresent(date -> line.append(small(date)));
    index.place(event.place()).ifPresent(place -> line.append(small(place)));
    return item(event.id(), scope, line.toString(), event.because());
  }

  private static String entity(ArticleRecord.Entity entity, String scope) {
    String english = entity.nameEn() == null ? "" : small(entity.nameEn());
    String role = entity.role() == null ? "" : small(entity.role());
    return item(
        entity.id(),
        scope,
        "<bdi>"
            + escape(entity.nameAr())
            + "</bdi>"
            + english
            + role
            + small((entity.kind().code() + " " + RecordIndex.codes(entity)).strip()),
        entity.because());
  }

  private static String time(ArticleRecord.Time time, String text, String scope) {
    return item(
        time.id(),
        scope,
        "<bdi>"
            + escape(time.span().of(text))
            + "</bdi>"
            + small(time.value() == null ? "?" : time.value()),
        time.because());
  }

  private static String parties(List<String> names) {
    return names.isEmpty()
        ? "؟"
        : names.stream()
            .map(name -> "<bdi>" + escape(name) + "</bdi>")
            .collect(Collectors.joining("، "));
  }

  private static String small(String text) {
    return " <small><bdi>" + escape(text) + "</bdi></small>";
  }

  private static String item(String id, String scope, String line, List<String> because) {
    String target = scope + escape(id);
    String reasons =
        because.isEmpty()
            ? ""
            : " <details><summary lang=\"en\">because</summary><code>"
                + because.stream().map(HtmlRecords::escape).collect(Collectors.joining(" \u00B7 "))
                + "</code></details>";
    return "<li id=\"r."
        + target
        + "\"><a class=\"id\" href=\"#t."
        + target
        + "\">"
        + escape(id)
        + "</a> "
        + line
        + reasons
        + "</li>\n";
  }

  /** Text for content and attribute values. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
