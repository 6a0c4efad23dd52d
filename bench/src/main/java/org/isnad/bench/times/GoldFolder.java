package org.isnad.bench.times;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Annotated articles: {@code NNN.txt} with header lines ({@code TITLE:}, {@code OUTLET:}, {@code
 * DATE:}) up to the first blank line, and {@code NNN.json} beside it with {@code times}: {@code
 * [{"text", "n", "value"}]}, where {@code n} counts the occurrences of the text.
 */
final class GoldFolder {
  private static final JsonFactory JSON = new JsonFactory();

  private GoldFolder() {}

  static List<GoldArticle> read(Path folder) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path text : texts) {
      String id = text.getFileName().toString().replaceFirst("\\.txt$", "");
      Path annotation = text.resolveSibling(id + ".json");
      if (Files.exists(annotation)) {
        Article article = article(id, Files.readString(text));
        try (JsonParser json = JSON.createParser(annotation.toFile())) {
          articles.add(new GoldArticle(article, times(json, article.text())));
        } catch (IOException e) {
          throw new IOException(annotation + ": " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  private static Article article(String id, String file) {
    int blank = file.indexOf("\n\n");
    Map<String, String> header = new HashMap<>();
    file.substring(0, Math.max(blank, 0))
        .lines()
        .map(line -> line.split(":", 2))
        .filter(field -> field.length == 2)
        .forEach(field -> header.put(field[0], field[1].strip()));
    return Article.of(
        id,
        header.get("OUTLET"),
        header.get("TITLE"),
        null,
        Published.parse(header.getOrDefault("DATE", "")).orElse(null),
        "ar",
        file.substring(blank + 1).strip() + "\n");
  }

  private static List<FoundTime> times(JsonParser json, String text) throws IOException {
    List<FoundTime> found = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("times");
      json.nextToken();
      if (!wanted) {
        json.skipChildren();
      } else {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          found.add(time(json, text));
        }
      }
    }
    return found;
  }

  private static FoundTime time(JsonParser json, String text) throws IOException {
    String wording = "";
    int turn = 1;
    @Nullable String value = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "text" -> wording = json.getText();
        case "n" -> turn = json.getIntValue();
        case "value" -> value = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    int start = -1;
    for (int i = 0; i < turn; i++) {
      start = text.indexOf(wording, start + 1);
      if (start < 0) {
        throw new IOException("no occurrence " + (i + 1) + " of «" + wording + "» in the text");
      }
    }
    return new FoundTime(new Span(start, start + wording.length()), value);
  }
}
