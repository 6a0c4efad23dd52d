package org.isnad.engine;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.TimeMention;
import org.isnad.text.TextReader;

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

  private Engine(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.text = new TextReader();
  }

  /** The engine with the lexicon that it is packaged with. */
  public static Engine packaged() {
    return new Engine(Lexicon.packaged());
  }

  /**
   * The engine with somebody's own lexicon.
   *
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public static Engine of(Lexicon lexicon) {
    return new Engine(lexicon);
  }

  /** The tables that this engine reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The record of one article in Arabic; never fails, whatever the text. */
  public ArticleRecord read(Article article) {
    Layout layout = text.read(article);
    if (layout.tokens().isEmpty()) {
      return new Assembly(article, new Cast(List.of(), List.of()))
          .record(List.of(), List.of(), List.of());
    }
    List<TimeMention> times = List.of();
    Cast cast = new Cast(List.of(), List.of());
    List<Attribution> statements = List.of();
    List<Happening> events = List.of();
    return new Assembly(article, cast).record(statements, events, times);
  }
}
