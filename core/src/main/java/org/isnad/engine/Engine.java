package org.isnad.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.events.EventReader;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.PlaceMention;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.names.NameReader;
import org.isnad.places.PlaceReader;
import org.isnad.script.Spellings;
import org.isnad.statements.StatementReader;
import org.isnad.text.TextReader;
import org.isnad.times.TimeReader;
import org.isnad.words.WordReader;

/**
 * Reads Arabic press articles. Immutable once loaded and safe to share between threads; the same
 * article and lexicon give the same record.
 *
 * <pre>{@code
 * Engine engine = Engine.packaged();
 * ArticleRecord record = engine.read(Article.of("1", null, null, null, null, "ar", "قال الوزير إن المحادثات مستمرة."));
 * }</pre>
 */
public final class Engine {
  private final Lexicon lexicon;
  private final TextReader text;
  private final WordReader words;
  private final NameReader names;
  private final TimeReader times;
  private final StatementReader statements;
  private final PlaceReader places;
  private final EventReader events;

  private Engine(Lexicon lexicon, Supplier<WordReader> words) {
    this.lexicon = lexicon;
    Spellings spellings = new Spellings();
    this.text = new TextReader(spellings);
    // the names take as long to load as all the rest
    CompletableFuture<NameReader> loading =
        CompletableFuture.supplyAsync(() -> new NameReader(lexicon, spellings));
    WordReader unnamed = words.get();
    this.times = new TimeReader(lexicon, spellings);
    this.statements = new StatementReader(lexicon, spellings);
    this.places = new PlaceReader(lexicon, spellings);
    this.events = new EventReader(lexicon, spellings);
    this.names = loaded(loading);
    this.words = unnamed.withNames(names.nameWords(), spellings);
  }

  private static NameReader loaded(CompletableFuture<NameReader> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DataException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /** The engine with the lexicon that it is packaged with. */
  public static Engine packaged() {
    return new Engine(Lexicon.packaged(), WordReader::packaged);
  }

  /**
   * The engine with somebody's own lexicon.
   *
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public static Engine of(Lexicon lexicon) {
    return new Engine(lexicon, () -> WordReader.of(lexicon));
  }

  /** The tables that this engine reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The record of one article in Arabic; never fails, whatever the text. */
  public ArticleRecord read(Article article) {
    Layout layout = text.read(article);
    Words readings = words.read(layout);
    Cast cast = names.read(layout, readings, article.published());
    List<TimeMention> mentioned = times.read(layout, readings, article.published());
    List<Attribution> attributions =
        statements.read(layout, readings, cast, mentioned, article.outlet());
    List<PlaceMention> places = this.places.read(layout, readings, cast);
    List<Happening> happenings =
        events.read(layout, readings, cast, mentioned, places, attributions, article.published());
    return new Assembly(article, cast).record(attributions, happenings, mentioned, places);
  }
}
