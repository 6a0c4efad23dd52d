package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.script.Tokeniser;

/** Names that the press gives to bodies of two countries: {@code entities/shared-bodies.tsv}. */
final class SharedBodies {
  static final String FILE = "entities/shared-bodies.tsv";

  private final List<Pair> pairs;

  /**
   * A name of two bodies, folded.
   *
   * @param listed country of the body that bears the name in the tables
   * @param other country of the other one, whose own name is {@code full}
   */
  record Pair(String name, String listed, String other, String full) {}

  /**
   * @throws org.isnad.data.DataException if the table is missing or wrong
   */
  SharedBodies(Lexicon lexicon) {
    List<Pair> read = new ArrayList<>();
    for (Table.Row row : lexicon.table(FILE).rows()) {
      read.add(
          new Pair(
              Tokeniser.phrase(row.get("name")),
              row.get("country"),
              row.get("other_country"),
              Tokeniser.phrase(row.get("other_name"))));
    }
    pairs = List.copyOf(read);
  }

  List<Pair> pairs() {
    return pairs;
  }
}
