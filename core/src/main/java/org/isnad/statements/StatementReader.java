package org.isnad.statements;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what: from cues to content, speaker, addressee and the chain of sources.
 * Immutable.
 */
public final class StatementReader {
  private final CueLexicon lexicon;
  private final StatementWords wordLists;

  /**
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if {@code lexicon/cues.tsv} or {@code
   *     lexicon/statement-words.tsv} is missing or wrong
   */
  public StatementReader(Lexicon lexicon, Spellings spellings) {
    this.lexicon = new CueLexicon(lexicon, spellings);
    this.wordLists = new StatementWords(lexicon, spellings);
  }

  /** The statements of an article whose outlet is unknown, in the order of their cues. */
  public List<Attribution> read(Layout layout, Words words, Cast cast, List<TimeMention> times) {
    return read(layout, words, cast, times, null);
  }

  /**
   * The statements of an article, in the order of their cues.
   *
   * @param outlet who publishes it, and is no source of his own; null if unknown
   */
  public List<Attribution> read(
      Layout layout, Words words, Cast cast, List<TimeMention> times, @Nullable String outlet) {
    Scene scene = new Scene(layout, words, cast, times, wordLists);
    return new ArticleStatements(scene, lexicon, outlet).read();
  }
}
