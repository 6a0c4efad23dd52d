package org.isnad.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An article as a JSON object: {@code id}, {@code title}, {@code outlet}, {@code published}, {@code
 * url}, {@code text}; of these only {@code text} must be there. Other fields are passed over. The
 * text is taken as it stands, its line end at the end included.
 */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  static Draft parse(byte[] line) throws UnfitException {
    try {
      return Utf8.isValid(line)
          ? read(JSON.createParser(line))
          : read(JSON.createParser(TextDecoder.decode(line)));
    } catch (JsonProcessingException e) {
      throw malformed(
          firstLine(e.getOriginalMessage()) + " (at character " + column(e) + " of the line)");
    } catch (IOException e) {
      throw malformed(firstLine(String.valueOf(e.getMessage())));
    }
  }

  private static Draft read(JsonParser json) throws IOException, UnfitException {
    try (json) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("a JSON object should begin here");
      }
      String id = null;
      String title = null;
      String outlet = null;
      String published = null;
      String url = null;
      String text = null;
      for (JsonToken t = json.nextToken(); t == JsonToken.FIELD_NAME; t = json.nextToken()) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = value(json);
          case "title" -> title = value(json);
          case "outlet" -> outlet = value(json);
          case "published" -> published = value(json);
          case "url" -> url = value(json);
          case "text" -> text = value(json);
          default -> json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw malformed("there is more on the line after the object");
      }
      if (text == null) {
        throw new UnfitException(
            Reason.MALFORMED,
            "the object has no \"text\"",
            "give each article as {\"text\": \"…\"}, with id, title, outlet, published, url where known");
      }
      return new Draft(id, title, outlet, null, published, url, text);
    }
  }

  /** A string, or a number as it is written; null for anything else. */
  private static @Nullable String value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      return json.getText();
    }
    json.skipChildren();
    return null;
  }

  private static UnfitException malformed(String problem) {
    return new UnfitException(
        Reason.MALFORMED,
        "broken JSON: " + problem,
        "write one whole JSON object a line, in UTF-8");
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return CleanText.of(line.length() > 160 ? line.substring(0, 160) + "…" : line);
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
  }
}
