package org.isnad.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article (schema.org {@code Article} and its kinds). */
record LinkedData(
    Optional<String> headline,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> published,
    Optional<String> url) {
  private static final LinkedData NONE =
      new LinkedData(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Pages hold line ends in strings and the like; deeper nesting than this is no article. */
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final int DEPTH = 50;

  /** The first article of the page's linked data; empty values where there is none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (Map<?, ?> thing : things(value(script.data()))) {
        if (isArticle(thing.get("@type"))) {
          return of(thing);
        }
      }
    }
    return NONE;
  }

  private static LinkedData of(Map<?, ?> article) {
    return new LinkedData(
        name(article.get("headline")),
        name(article.get("publisher")),
        name(article.get("author")),
        name(article.get("datePublished")).filter(d -> Dates.parse(d).isPresent()),
        name(article.get("url")).or(() -> name(article.get("mainEntityOfPage"))));
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(LinkedData::isArticle)
        : type instanceof String name && (name.endsWith("Article") || name.endsWith("Posting"));
  }

  /** All objects at the top, in lists and in {@code @graph}. */
  private static List<Map<?, ?>> things(@Nullable Object value) {
    List<Map<?, ?>> things = new ArrayList<>();
    List<Object> open = new ArrayList<>();
    if (value != null) {
      open.add(value);
    }
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i) instanceof List<?> list) {
        list.forEach(open::add);
      } else if (open.get(i) instanceof Map<?, ?> map) {
        things.add(map);
        if (map.get("@graph") instanceof List<?> graph) {
          graph.forEach(open::add);
        }
      }
    }
    return things;
  }

  /** A string, the {@code name} or {@code @id} of an object, the first of a list. */
  private static Optional<String> name(@Nullable Object value) {
    if (value instanceof String text) {
      String plain = org.jsoup.parser.Parser.unescapeEntities(text, false);
      String line = plain.replaceAll("\\s+", " ").strip();
      return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
    if (value instanceof Map<?, ?> map) {
      Object name = map.get("name");
      return name(name instanceof String ? name : map.get("@id") instanceof String id ? id : null);
    }
    return value instanceof List<?> list && !list.isEmpty() && !(list.get(0) instanceof List<?>)
        ? name(list.get(0))
        : Optional.empty();
  }

  private static @Nullable Object value(String json) {
    try (JsonParser parser = LENIENT.createParser(json)) {
      parser.nextToken();
      return value(parser, 0);
    } catch (IOException e) {
      return null; // a page with broken linked data has none
    }
  }

  private static @Nullable Object value(JsonParser json, int depth) throws IOException {
    if (depth > DEPTH) {
      json.skipChildren();
      return null;
    }
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        Object value = value(json, depth + 1);
        if (value != null) {
          map.putIfAbsent(field, value);
        }
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        Object value = value(json, depth + 1);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : json.getText();
  }
}
