package org.isnad.statements;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.names.NameReader;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.isnad.times.TimeReader;
import org.isnad.words.WordReader;
import org.jspecify.annotations.Nullable;

/** A text and what is said in it, for the tests. */
record ReadStatements(Layout layout, Cast cast, List<Attribution> found) {
  private static final Spellings SPELLINGS = new Spellings();
  private static final Lexicon LEXICON = Lexicon.packaged();
  private static final TextReader TEXT = new TextReader(SPELLINGS);
  private static final NameReader NAMES = new NameReader(LEXICON, SPELLINGS);
  private static final WordReader WORDS =
      WordReader.packaged().withNames(NAMES.nameWords(), SPELLINGS);
  private static final TimeReader TIMES = new TimeReader(LEXICON, SPELLINGS);
  private static final StatementReader STATEMENTS = new StatementReader(LEXICON, SPELLINGS);

  static ReadStatements of(String text) {
    return of(text, null);
  }

  static ReadStatements of(String text, @Nullable String outlet) {
    return of(Article.of("1", outlet, null, null, null, "ar", text));
  }

  /** What is said in a text that came out on a day, with its times. */
  static ReadStatements on(String day, String text) {
    Published published = Published.parse(day).orElseThrow();
    return of(Article.of("1", null, null, null, published, "ar", text));
  }

  static ReadStatements of(Article article) {
    Layout layout = TEXT.read(article);
    Words words = WORDS.read(layout);
    Cast cast = NAMES.read(layout, words, null);
    List<TimeMention> times =
        article.published() == null ? List.of() : TIMES.read(layout, words, article.published());
    return new ReadStatements(
        layout, cast, STATEMENTS.read(layout, words, cast, times, article.outlet()));
  }

  /** Name of an actor; null for nobody. */
  @Nullable String name(@Nullable Integer actor) {
    return actor == null ? null : cast.actors().get(actor).nameAr();
  }
}
