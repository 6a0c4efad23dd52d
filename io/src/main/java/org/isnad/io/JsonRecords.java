package org.isnad.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Casualties;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The record as JSON, as {@code docs/reference/record.md} describes it. */
final class JsonRecords implements RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** What a record takes, text and all, so that its buffer seldom grows. */
  private static final int BYTES_PER_LETTER = 8;

  private final boolean indented;

  JsonRecords(boolean indented) {
    this.indented = indented;
  }

  @Override
  public byte[] beginning() {
    return bytes(indented ? "[\n" : "");
  }

  @Override
  public byte[] separator() {
    return bytes(indented ? ",\n" : "");
  }

  @Override
  public byte[] end() {
    return bytes(indented ? "\n]\n" : "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] record(ArticleRecord record) {
    String text = record.article().text();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(text.length() * BYTES_PER_LETTER + 1024);
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      }
      new Writing(json, text).record(record);
      json.flush();
      if (!indented) {
        bytes.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  /** One record on its way out. */
  private record Writing(JsonGenerator json, String text) {
    void record(ArticleRecord record) throws IOException {
      json.writeStartObject();
      json.writeStringField("schema", ArticleRecord.SCHEMA);
      article(record.article());
      json.writeArrayFieldStart("entities");
      for (ArticleRecord.Entity entity : record.entities()) {
        entity(entity);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("mentions");
      for (ArticleRecord.Mention mention : record.mentions()) {
        mention(mention);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("statements");
      for (ArticleRecord.Statement statement : record.statements()) {
        statement(statement);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      for (ArticleRecord.Event event : record.events()) {
        event(event);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("times");
      for (ArticleRecord.Time time : record.times()) {
        time(time);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("places");
      for (ArticleRecord.Place place : record.places()) {
        place(place);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void article(Article article) throws IOException {
      json.writeObjectFieldStart("article");
      json.writeStringField("id", article.id());
      string("outlet", article.outlet());
      string("title", article.title());
      string("url", article.url());
      string("published", article.published() == null ? null : article.published().iso());
      json.writeStringField("language", article.language());
      json.writeStringField("text", article.text());
      json.writeEndObject();
    }

    private void entity(ArticleRecord.Entity entity) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", entity.id());
      json.writeStringField("kind", entity.kind().code());
      json.writeObjectFieldStart("name");
      json.writeStringField("ar", entity.nameAr());
      string("en", entity.nameEn());
      json.writeEndObject();
      string("country", entity.country());
      string("sector", entity.sector() == null ? null : entity.sector().name());
      string("role", entity.role());
      string("key", entity.key());
      strings("because", entity.because());
      json.writeEndObject();
    }

    private void mention(ArticleRecord.Mention mention) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", mention.id());
      json.writeStringField("entity", mention.entity());
      json.writeStringField("kind", mention.kind().code());
      offsets(mention.span());
      json.writeStringField("text", mention.span().of(text));
      json.writeEndObject();
    }

    private void statement(ArticleRecord.Statement statement) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      json.writeObjectFieldStart("content");
      offsets(statement.content());
      json.writeStringField("text", statement.content().of(text));
      json.writeEndObject();
      json.writeObjectFieldStart("cue");
      offsets(statement.cue());
      json.writeStringField("text", statement.cue().of(text));
      json.writeStringField("lemma", statement.lemma());
      json.writeEndObject();
      json.writeStringField("form", statement.form().code());
      json.writeStringField("act", statement.act().code());
      string("speaker", statement.speaker());
      string("speaker_mention", statement.speakerMention());
      string("addressee", statement.addressee());
      string("medium", statement.medium());
      json.writeArrayFieldStart("sources");
      for (ArticleRecord.Source source : statement.sources()) {
        json.writeStartObject();
        json.writeStringField("entity", source.entity());
        json.writeStringField("kind", source.kind());
        offsets(source.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      string("time", statement.time());
      string("place", statement.place());
      number("confidence", statement.confidence());
      strings("because", statement.because());
      json.writeEndObject();
    }

    private void event(ArticleRecord.Event event) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", event.id());
      json.writeStringField("type", event.type());
      string("mode", event.mode());
      strings("contexts", event.contexts());
      json.writeObjectFieldStart("trigger");
      offsets(event.trigger());
      json.writeStringField("text", event.trigger().of(text));
      json.writeEndObject();
      json.writeObjectFieldStart("evidence");
      offsets(event.evidence());
      json.writeEndObject();
      strings("actors", event.actors());
      strings("recipients", event.recipients());
      json.writeStringField("modality", event.modality().code());
      json.writeBooleanField("negated", event.negated());
      string("date", event.date());
      string("place", event.place());
      string("statement", event.statement());
      casualties(event.casualties());
      json.writeObjectFieldStart("plover");
      json.writeStringField("type", event.plover().type());
      string("mode", event.plover().mode());
      number("score", event.plover().score());
      json.writeEndObject();
      string("cameo", event.cameo());
      number("goldstein", event.goldstein());
      count("quad", event.quad());
      number("confidence", event.confidence());
      strings("because", event.because());
      json.writeEndObject();
    }

    private void casualties(List<Casualties> all) throws IOException {
      json.writeArrayFieldStart("casualties");
      for (Casualties casualties : all) {
        json.writeStartObject();
        json.writeStringField("kind", casualties.kind().code());
        count("min", casualties.min());
        count("max", casualties.max());
        json.writeObjectFieldStart("evidence");
        offsets(casualties.evidence());
        json.writeStringField("text", casualties.evidence().of(text));
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void count(String field, @Nullable Integer value) throws IOException {
      json.writeFieldName(field);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeNumber(value);
      }
    }

    private void time(ArticleRecord.Time time) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", time.id());
      json.writeObjectFieldStart("span");
      offsets(time.span());
      json.writeEndObject();
      json.writeStringField("text", time.span().of(text));
      string("value", time.value());
      json.writeStringField("kind", time.kind());
      strings("because", time.because());
      json.writeEndObject();
    }

    private void place(ArticleRecord.Place place) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", place.id());
      json.writeObjectFieldStart("name");
      string("ar", place.nameAr());
      string("en", place.nameEn());
      json.writeEndObject();
      string("country", place.country());
      coordinate("latitude", place.latitude());
      coordinate("longitude", place.longitude());
      if (place.geonames() == null) {
        json.writeNullField("geonames");
      } else {
        json.writeNumberField("geonames", place.geonames());
      }
      json.writeObjectFieldStart("span");
      offsets(place.span());
      json.writeEndObject();
      json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
    }

    private void string(String field, @Nullable String value) throws IOException {
      json.writeFieldName(field);
      json.writeString(value);
    }

    private void strings(String field, List<String> values) throws IOException {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    /** Three decimals at most: more would be noise. */
    private void number(String field, @Nullable Double value) throws IOException {
      json.writeFieldName(field);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeNumber(Math.round(value * 1000) / 1000.0);
      }
    }

    private void coordinate(String field, @Nullable Double value) throws IOException {
      json.writeFieldName(field);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeNumber(value);
      }
    }
  }
}
