package org.isnad.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Modality;

/**
 * Records for reading in a terminal: headline, then who said what on whose word, then who did what
 * to whom. Arabic stands in isolates, so that it does not turn the rest of its line around.
 */
final class TextRecords implements RecordWriter {
  private static final int WIDTH = 92;
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String CYAN = "36";
  private static final String RED = "31";

  private final boolean colour;

  TextRecords(boolean colour) {
    this.colour = colour;
  }

  @Override
  public byte[] beginning() {
    return new byte[0];
  }

  @Override
  public byte[] separator() {
    return "\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] end() {
    return new byte[0];
  }

  @Override
  public byte[] record(ArticleRecord record) {
    StringBuilder out = new StringBuilder();
    RecordIndex index = new RecordIndex(record);
    head(out, record.article());
    for (ArticleRecord.Statement statement : record.statements()) {
      statement(out, record, index, statement);
    }
    for (ArticleRecord.Event event : record.events()) {
      event(out, record, index, event);
    }
    if (record.statements().isEmpty() && record.events().isEmpty()) {
      out.append("\n  ").append(paint(DIM, "no statements, no events")).append('\n');
    }
    times(out, record);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(StringBuilder out, Article article) {
    List<String> facts = new ArrayList<>();
    if (article.outlet() != null) {
      facts.add(isolate(article.outlet()));
    }
    if (article.published() != null) {
      facts.add(isolate(article.published().iso()));
    }
    facts.add(isolate(article.id()));
    out.append(paint(DIM, "\u2500".repeat(WIDTH))).append('\n');
    if (article.title() != null) {
      for (String line : wrap(article.title())) {
        out.append(paint(BOLD, isolate(line))).append('\n');
      }
    }
    out.append(paint(DIM, String.join(" \u00B7 ", facts))).append('\n');
  }

  private void statement(
      StringBuilder out,
      ArticleRecord record,
      RecordIndex index,
      ArticleRecord.Statement statement) {
    String text = record.article().text();
    out.append('\n').append(label(statement.id()));
    out.append(paint(CYAN, statement.act().code())).append("  ");
    List<String> chain = index.chain(statement);
    for (int i = 0; i < chain.size(); i++) {
      boolean speaker = i == chain.size() - 1;
      out.append(i > 0 ? paint(DIM, " \u2190 ") : "")
          .append(speaker ? paint(BOLD, isolate(chain.get(i))) : isolate(chain.get(i)));
    }
    codes(out, index.entity(statement.speaker()));
    index
        .entity(statement.addressee())
        .ifPresent(e -> out.append(paint(DIM, "  to ")).append(isolate(e.nameAr())));
    out.append('\n');
    quote(out, statement.content().of(text), GREEN);
    List<String> facts = new ArrayList<>();
    facts.add("cue " + isolate(oneLine(statement.cue().of(text))));
    facts.add(statement.form().code());
    if (statement.medium() != null) {
      facts.add(isolate(statement.medium()));
    }
    index.time(statement.time()).ifPresent(time -> facts.add(isolate(time)));
    index.place(statement.place()).ifPresent(place -> facts.add(isolate(place)));
    facts(out, facts);
  }

  private void event(
      StringBuilder out, ArticleRecord record, RecordIndex index, ArticleRecord.Event event) {
    String text = record.article().text();
    String mode = event.mode() == null ? "" : " (" + event.mode() + ")";
    out.append('\n').append(label(event.id()));
    out.append(parties(index.names(event.actors())));
    out.append(paint(DIM, " \u2192 ")).append(paint(YELLOW, event.type() + mode));
    if (!event.recipients().isEmpty()) {
      out.append(paint(DIM, " \u2192 ")).append(parties(index.names(event.recipients())));
    }
    badge(event).ifPresent(badge -> out.append("  ").append(paint(RED, "[" + badge + "]")));
    out.append('\n');
    quote(out, event.evidence().of(text), BLUE);
    List<String> facts = new ArrayList<>();
    facts.add("trigger " + isolate(oneLine(event.trigger().of(text))));
    if (event.date() != null) {
      facts.add(isolate(event.date()));
    }
    index.place(event.place()).ifPresent(place -> facts.add(isolate(place)));
    if (event.statement() != null) {
      facts.add("told in " + event.statement());
    }
    facts(out, facts);
  }

  /** Anything that keeps the event from having simply happened. */
  private static Optional<String> badge(ArticleRecord.Event event) {
    String not = event.negated() ? "not " : "";
    if (event.modality() == Modality.ACTUAL) {
      return event.negated() ? Optional.of("did not happen") : Optional.empty();
    }
    return Optional.of(not + event.modality().code());
  }

  private void times(StringBuilder out, ArticleRecord record) {
    if (record.times().isEmpty()) {
      return;
    }
    String text = record.article().text();
    String times =
        record.times().stream()
            .map(
                time ->
                    isolate(oneLine(time.span().of(text)))
                        + " = "
                        + (time.value() == null ? "?" : isolate(time.value())))
            .distinct()
            .collect(Collectors.joining(" \u00B7 "));
    out.append('\n').append(label("times")).append(paint(DIM, times)).append('\n');
  }

  private static String parties(List<String> names) {
    return names.isEmpty()
        ? "?"
        : names.stream().map(TextRecords::isolate).collect(Collectors.joining(", "));
  }

  private void codes(StringBuilder out, Optional<ArticleRecord.Entity> entity) {
    String codes = entity.map(RecordIndex::codes).orElse("");
    if (!codes.isEmpty()) {
      out.append("  ").append(paint(DIM, "[" + codes + "]"));
    }
  }

  private void quote(StringBuilder out, String evidence, String code) {
    for (String line : wrap(evidence)) {
      out.append("        ").append(paint(code, isolate(line))).append('\n');
    }
  }

  private void facts(StringBuilder out, List<String> facts) {
    out.append("        ").append(paint(DIM, String.join(" \u00B7 ", facts))).append('\n');
  }

  private String label(String id) {
    return "  " + paint(DIM, id) + " ".repeat(Math.max(1, 6 - id.length()));
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : oneLine(text).split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - 8) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /**
   * Between U+2068 (first strong isolate) and U+2069 (pop directional isolate), without
   * bidirectional controls and escapes of its own that could reach beyond.
   */
  private static String isolate(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 2).append('\u2068');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control =
          Character.isISOControl(c)
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2066' && c <= '\u2069');
      if (!control) {
        safe.append(c);
      }
    }
    return safe.append('\u2069').toString();
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
