package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.ActorMention;
import org.isnad.model.Article;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.Span;
import org.isnad.model.Words;
import org.isnad.names.NameReader;
import org.isnad.statements.StatementReader;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;

/**
 * Runs the examples and negatives of {@code triggers.tsv} through the chain. An example holds if
 * the marked trigger tells an event of the row's type and the marked actors and recipients are
 * among its parties; a negative holds if its row doesn't fire.
 */
final class TriggerExamples {
  /** An example that doesn't hold. */
  record Failure(String row, String example, String reason) {}

  private final Lexicon lexicon = Lexicon.packaged();
  private final TextReader text = new TextReader();
  private final NameReader names = new NameReader(lexicon);
  private final WordReader words = WordReader.packaged().withNames(names.nameWords());
  private final StatementReader statements = new StatementReader(lexicon);
  private final EventReader events = new EventReader(lexicon);
  private int count;

  /** How many examples and negatives were run. */
  int count() {
    return count;
  }

  /** The examples and negatives that don't hold. */
  List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    for (Table.Row row : lexicon.table(TriggerTable.FILE).rows()) {
      for (String example : row.list("examples")) {
        count++;
        String reason = example(example).fault(row);
        if (!reason.isEmpty()) {
          failures.add(new Failure(row.id(), example, reason));
        }
      }
      for (String negative : row.list("negatives")) {
        count++;
        if (read(negative).events.stream().anyMatch(h -> h.because().get(0).equals(row.id()))) {
          failures.add(new Failure(row.id(), negative, "fires"));
        }
      }
    }
    return failures;
  }

  private record Reading(Cast cast, List<Happening> events) {}

  private Reading read(String sentence) {
    Article article = Article.of("x", null, null, null, null, "ar", sentence + ".");
    Layout layout = text.read(article);
    Words readings = words.read(layout);
    Cast cast = names.read(layout, readings, null);
    return new Reading(
        cast,
        events.read(
            layout,
            readings,
            cast,
            List.of(),
            statements.read(layout, readings, cast, List.of()),
            null));
  }

  private Example example(String marked) {
    StringBuilder plain = new StringBuilder();
    TreeMap<Character, List<Span>> marks = new TreeMap<>();
    int open = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{', '<' -> open = plain.length();
        case ']', '}', '>' ->
            marks.computeIfAbsent(c, k -> new ArrayList<>()).add(new Span(open, plain.length()));
        default -> plain.append(c);
      }
    }
    Example example = new Example(plain.toString());
    example.marks.putAll(marks);
    return example;
  }

  /** A sentence with its marks taken out. */
  private final class Example {
    private final String plain;
    private final TreeMap<Character, List<Span>> marks = new TreeMap<>();

    private Example(String plain) {
      this.plain = plain;
    }

    String fault(Table.Row row) {
      Reading reading = read(plain);
      String reason = "no event";
      for (Happening event : reading.events) {
        boolean marked = event.trigger().overlaps(marks.get('}').get(0));
        if (!event.type().equals(row.get("type"))) {
          reason = marked ? "type " + event.type() + " " + event.because() : reason;
        } else if (!names(reading.cast, event.actors(), ']')) {
          reason = "actor " + parties(reading.cast, event.actors());
        } else if (!names(reading.cast, event.recipients(), '>')) {
          reason = "recipient " + parties(reading.cast, event.recipients());
        } else {
          return "";
        }
      }
      return reason;
    }

    private String parties(Cast cast, List<Integer> actors) {
      return actors.stream().map(a -> cast.actors().get(a).nameAr()).toList().toString();
    }

    private boolean names(Cast cast, List<Integer> actors, char mark) {
      for (Span span : marks.getOrDefault(mark, List.of())) {
        boolean found = false;
        for (ActorMention mention : cast.mentions()) {
          found |= mention.span().overlaps(span) && actors.contains(mention.actor());
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }
  }
}
