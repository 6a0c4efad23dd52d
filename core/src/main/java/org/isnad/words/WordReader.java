package org.isnad.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.data.Lexicon;
import org.isnad.model.Layout;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.script.Note;
import org.isnad.script.Spellings;

/**
 * Reads tokens as words of the lexicon: وسيقولونها is و + س + يقولون + ها. A word is split only
 * where the lexicon bears out its stem and grammar allows what stands around it; a word that it
 * doesn't know has no reading.
 *
 * <p>The likeliest reading comes first: fewest parts split off, ال counting less than the others
 * and a pronoun more (a stem in ال that may be the article counts as split: الحق is the right
 * before it is ألحق); then particles, active verbs of the third person, nouns, verbal nouns,
 * participles, duals that writing confuses with others, jussives, the first person, passives, the
 * second person, imperatives (nouns before verbs where a pronoun follows); then the order of the
 * tables. A form that is indicative and subjunctive or jussive alike (يكتب) is read as indicative,
 * after ل as subjunctive.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class WordReader {
  static final String COMPILED = "words.bin";

  // A class and not a lambda: linking a lambda would take half the time that loading does.
  private static final Predicate<String> NO_NAMES = new NoNames();

  private final WordTable table;
  private final Predicate<String> names;
  private final Note<List<Reading>> notes;

  private WordReader(WordTable table, Predicate<String> names, Spellings spellings) {
    this.table = table;
    this.names = names;
    this.notes = spellings.note(this::read);
  }

  /** The words that the engine was built with. */
  public static WordReader packaged() {
    try (InputStream in = WordReader.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new IllegalStateException(
            "the compiled words are missing; build with mvn process-classes");
      }
      return new WordReader(WordTable.read(in.readAllBytes()), NO_NAMES, new Spellings());
    } catch (IOException e) {
      throw new UncheckedIOException(COMPILED, e);
    }
  }

  /**
   * The words of tables, spelled out here and now.
   *
   * @throws org.isnad.data.DataException if a row can't be used
   */
  public static WordReader of(Lexicon lexicon) {
    return new WordReader(Vocabulary.compile(lexicon), NO_NAMES, new Spellings());
  }

  /**
   * The same reader with words that are never split, neither alone nor after و, ف, ب, ل, ك.
   *
   * @param isName whether a folded word is a name
   * @param spellings those of the engine, on which the readings are noted
   */
  public WordReader withNames(Predicate<String> isName, Spellings spellings) {
    return new WordReader(table, isName, spellings);
  }

  /** How many forms are known. */
  public int size() {
    return table.size();
  }

  /** The readings of all tokens. */
  public Words read(Layout layout) {
    List<List<Reading>> readings = new ArrayList<>(layout.tokens().size());
    for (Token token : layout.tokens()) {
      readings.add(token.isWord() ? notes.of(token.spelling()) : List.of());
    }
    return new Words(readings);
  }

  /**
   * The readings of a word, likeliest first.
   *
   * @param form the word, folded
   */
  public List<Reading> read(String form) {
    return form.length() < 2 ? List.of() : new Search(table, names).read(form);
  }

  private static final class NoNames implements Predicate<String> {
    @Override
    public boolean test(String word) {
      return false;
    }
  }
}
