package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.data.Lexicon;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** Finds everybody whom an article names, and which mentions name the same one. Immutable. */
public final class NameReader {
  private final NameTables tables;
  private final Openings openings;

  /**
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if a table under {@code entities/} or of words is missing
   *     or wrong
   */
  public NameReader(Lexicon lexicon, Spellings spellings) {
    this.tables = new NameTables(lexicon, spellings);
    this.openings = new Openings(tables.entities().phrases(), spellings);
  }

  /** Tells folded words that are known as part of a name and must not be split. */
  public Predicate<String> nameWords() {
    return tables.entities()::isName;
  }

  /** The actors of an article and their mentions in text order. */
  public Cast read(Layout layout, Words words, @Nullable Published published) {
    List<Token> tokens = layout.tokens();
    Window window = new Window(tokens);
    Pieces pieces =
        new Pieces(tables.entities().phrases(), openings, window, tokens.size(), layout.text());
    Passage passage = new Passage(window, words, pieces);
    NameShape names = new NameShape(layout.text(), passage, tables);
    Grammar grammar = new Grammar(passage, tables, names);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : layout.sentences()) {
      window.move(sentence.first(), sentence.end());
      for (int i = sentence.first(); i < sentence.end(); ) {
        boolean mark = tokens.get(i).kind() == Token.Kind.PUNCTUATION;
        Draft draft = mark ? null : grammar.read(i);
        if (draft == null || draft.end <= i) {
          i++;
        } else {
          drafts.add(draft);
          i = draft.end;
        }
      }
    }
    return new CastBuilder(layout, words, tables, published).build(drafts);
  }
}
