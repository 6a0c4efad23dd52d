package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Article;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;

/** A text and whom it names, for the tests. */
record ReadNames(String text, Cast cast) {
  private static final Spellings SPELLINGS = new Spellings();
  private static final TextReader TEXT = new TextReader(SPELLINGS);
  private static final NameReader NAMES = new NameReader(Lexicon.packaged(), SPELLINGS);
  private static final WordReader WORDS =
      WordReader.packaged().withNames(NAMES.nameWords(), SPELLINGS);

  /**
   * Reads a text.
   *
   * @param day of publication, empty for an unknown one
   */
  static ReadNames of(String text, String day) {
    Published published = Published.parse(day).orElse(null);
    Layout layout = TEXT.read(Article.of("1", null, null, null, published, "ar", text));
    return new ReadNames(text, NAMES.read(layout, WORDS.read(layout), published));
  }

  List<String> mentions() {
    return cast.mentions().stream().map(m -> m.span().of(text)).toList();
  }

  ActorMention mention(int index) {
    return cast.mentions().get(index);
  }

  /** The actor of a mention. */
  Actor actor(int mention) {
    return cast.actors().get(mention(mention).actor());
  }

  /** The actor of the last mention. */
  Actor last() {
    return actor(cast.mentions().size() - 1);
  }

  /** The actor of a mention in these words. */
  Actor of(String mention) {
    int found = mentions().indexOf(mention);
    assertThat(found).as(mention + " in " + mentions()).isNotNegative();
    return actor(found);
  }
}
