package org.isnad.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.engine.LexiconSearch;

/**
 * A row of the lexicon that was found, as one line of JSON: {@code key, kind, name{ar,en}, country,
 * sector, form, column, guarded, table, line, offices[{office,body,from,to}], decides[]}. Empty
 * values are null.
 */
public final class CandidateLine {
  private static final JsonFactory JSON = new JsonFactory();

  private CandidateLine() {}

  /**
   * The line with its end, in UTF-8.
   *
   * @param decides what decides between this row and the others
   */
  public static byte[] of(LexiconSearch.Candidate candidate, List<String> decides) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("key", candidate.key());
      json.writeStringField("kind", candidate.kind());
      json.writeObjectFieldStart("name");
      text(json, "ar", candidate.nameAr());
      text(json, "en", candidate.nameEn());
      json.writeEndObject();
      text(json, "country", candidate.country());
      text(json, "sector", candidate.sector());
      json.writeStringField("form", candidate.form());
      json.writeStringField("column", candidate.column());
      json.writeBooleanField("guarded", candidate.guarded());
      json.writeStringField("table", candidate.file());
      json.writeNumberField("line", candidate.line());
      json.writeArrayFieldStart("offices");
      for (LexiconSearch.Holding held : candidate.offices()) {
        json.writeStartObject();
        json.writeStringField("office", held.office());
        text(json, "body", held.body());
        text(json, "from", held.from());
        text(json, "to", held.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("decides");
      for (String reason : decides) {
        json.writeString(reason);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.flush();
      bytes.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }
}
