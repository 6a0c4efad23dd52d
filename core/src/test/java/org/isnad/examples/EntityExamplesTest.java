package org.isnad.examples;

import java.util.List;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Article;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.Span;
import org.isnad.names.NameReader;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every name, title and group is found in its examples exactly where it is marked, and linked to
 * its row where the row is somebody.
 */
class EntityExamplesTest {
  /** A seat of government (الكرملين) is an actor of its own beside its state. */
  private static final String SEAT = ":seat";

  private static final Spellings SPELLINGS = new Spellings();
  private static final Lexicon LEXICON = Lexicon.packaged();
  private static final NameReader NAMES = new NameReader(LEXICON, SPELLINGS);
  private static final WordReader WORDS =
      WordReader.packaged().withNames(NAMES.nameWords(), SPELLINGS);
  private static final TextReader TEXT = new TextReader(SPELLINGS);

  @ParameterizedTest
  @ValueSource(strings = {"states", "organizations", "people"})
  void keyedRowsHoldTheirExamples(String table) {
    KnownGaps.check(LEXICON.table("entities/" + table + ".tsv"), (row, e) -> fault(e, row.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutions", "offices", "honorifics", "groups", "names"})
  void otherRowsHoldTheirExamples(String table) {
    KnownGaps.check(LEXICON.table("entities/" + table + ".tsv"), (row, e) -> fault(e, ""));
  }

  /**
   * What is wrong with an example.
   *
   * @param key key that the mentions link to, empty for any
   */
  private static Optional<String> fault(String example, String key) {
    MarkedSentence marked = MarkedSentence.parse(example);
    Article article = Article.of("1", null, null, null, null, "ar", marked.text());
    Layout layout = TEXT.read(article);
    Cast cast = NAMES.read(layout, WORDS.read(layout), null);
    for (Span span : marked.mentions()) {
      ActorMention mention =
          cast.mentions().stream().filter(m -> m.span().equals(span)).findFirst().orElse(null);
      if (mention == null) {
        return Optional.of("mentions " + texts(cast, marked.text()));
      }
      Actor actor = cast.actors().get(mention.actor());
      if (!key.isEmpty() && !key.equals(actor.key()) && !(key + SEAT).equals(actor.key())) {
        return Optional.of("key " + actor.key());
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(Cast cast, String text) {
    return cast.mentions().stream().map(m -> m.span().of(text)).toList();
  }
}
