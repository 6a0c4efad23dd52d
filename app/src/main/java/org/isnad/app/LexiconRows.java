package org.isnad.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.engine.LexiconCheck;

/** The rows of all tables by their ids, with where they stand. */
final class LexiconRows {
  private final Map<String, Row> rows = new HashMap<>();

  /**
   * A row of a table.
   *
   * @param place {@code lexicon/cues.tsv:12}
   * @param columns names of the table's columns, parted by tabs
   * @param line as it stands in the file
   */
  record Row(String place, String columns, String line) {
    /** {@code column value} for each cell that is not empty. */
    String described() {
      String[] names = columns.split("\t", -1);
      String[] cells = line.split("\t", -1);
      StringBuilder text = new StringBuilder();
      for (int i = 1; i < cells.length && i < names.length; i++) {
        if (!cells[i].isBlank()) {
          text.append(text.length() > 0 ? " \u00B7 " : "");
          text.append(names[i]).append(' ').append('\u2068').append(cells[i].strip());
          text.append('\u2069'); // first strong isolate … pop directional isolate
        }
      }
      return text.toString();
    }
  }

  LexiconRows(Lexicon lexicon) {
    for (String file : LexiconCheck.TABLES) {
      lexicon.bytes(file).ifPresent(bytes -> add(file, new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  private void add(String file, String text) {
    String columns = "";
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = line;
      } else {
        int tab = line.indexOf('\t');
        String id = tab < 0 ? line : line.substring(0, tab);
        rows.putIfAbsent(id.strip(), new Row(file + ":" + number, columns, line));
      }
    }
  }

  Optional<Row> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }
}
