package org.isnad.places;

import java.util.ArrayList;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.PlaceMention;
import org.isnad.model.Words;
import org.isnad.script.Spellings;

/**
 * Finds the places that an article names: cities, regions, seas, crossings and camps of the tables
 * {@code places/*.tsv}, and states where they stand for a place (في ألمانيا). A name that is a word
 * of the language too, or that several places have, counts only where its surroundings decide.
 * Immutable and safe to share between threads.
 */
public final class PlaceReader {
  private final PlaceTable table;
  private final PlaceWords words;

  /**
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public PlaceReader(Lexicon lexicon, Spellings spellings) {
    table = new PlaceTable(lexicon, spellings);
    words = new PlaceWords(lexicon, spellings);
  }

  /** The places that an article names, in text order and without overlap. */
  public List<PlaceMention> read(Layout layout, Words readings, Cast cast) {
    PlaceScan scan = new PlaceScan(table, words, layout, readings, cast);
    List<PlaceMention> found = new ArrayList<>();
    layout.sentences().forEach(sentence -> scan.read(sentence, found));
    return found;
  }
}
