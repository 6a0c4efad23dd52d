package org.isnad.events;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.Words;
import org.isnad.names.NameReader;
import org.isnad.script.Spellings;
import org.isnad.statements.StatementReader;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;
import org.jspecify.annotations.Nullable;

/** The chain up to the events, for tests. */
final class Chain {
  /** What was read in a text. */
  record Result(String text, Cast cast, List<Happening> events) {
    Result {
      events = List.copyOf(events);
    }

    /** The events of a type. */
    List<Happening> of(String type) {
      return events.stream().filter(e -> e.type().equals(type)).toList();
    }

    /** Arabic names of actors. */
    List<String> names(List<Integer> actors) {
      return actors.stream().map(a -> cast.actors().get(a).nameAr()).toList();
    }
  }

  private final Lexicon lexicon = Lexicon.packaged();
  private final Spellings spellings = new Spellings();
  private final TextReader text = new TextReader(spellings);
  private final NameReader names = new NameReader(lexicon, spellings);
  private final WordReader words = WordReader.packaged().withNames(names.nameWords(), spellings);
  private final StatementReader statements = new StatementReader(lexicon, spellings);
  private final EventReader events = new EventReader(lexicon, spellings);

  Lexicon lexicon() {
    return lexicon;
  }

  Result read(String body) {
    return read(null, body);
  }

  Result read(@Nullable String title, String body) {
    Article article = Article.of("x", null, title, null, null, "ar", body);
    Layout layout = text.read(article);
    Words readings = words.read(layout);
    Cast cast = names.read(layout, readings, null);
    return new Result(
        article.text(),
        cast,
        events.read(
            layout,
            readings,
            cast,
            List.of(),
            List.of(),
            statements.read(layout, readings, cast, List.of()),
            null));
  }
}
