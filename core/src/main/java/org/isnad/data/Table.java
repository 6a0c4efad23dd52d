package org.isnad.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: first line column names, {@code #} comments, {@code " | "} between several
 * values of a cell. Immutable.
 */
public final class Table {
  private final String file;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(String file, Map<String, Integer> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param file its path under the lexicon folder, for messages
   * @throws DataException if a row has more cells than the table has columns, or there is no header
   */
  public static Table parse(String file, String text) {
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    Table table = new Table(file, columns, rows);
    int line = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        end = text.length();
      }
      line++;
      if (end > at && text.charAt(at) != '#') {
        String[] cells = cells(text, at, end);
        if (columns.isEmpty()) {
          for (int i = 0; i < cells.length; i++) {
            columns.put(cells[i], i);
          }
        } else if (cells.length > columns.size()) {
          throw new DataException(
              new Fault(
                  file,
                  line,
                  columns.size() + 1,
                  cells[0],
                  cells.length + " cells under " + columns.size() + " column names",
                  "take out a tab, or name the column in the first line"));
        } else {
          rows.add(table.new Row(line, cells));
        }
      }
      at = end + 1;
    }
    if (columns.isEmpty()) {
      throw new DataException(
          new Fault(
              file, 1, 0, "", "no column names", "begin the file with a line of column names"));
    }
    return table;
  }

  private static String[] cells(String text, int start, int end) {
    List<String> cells = new ArrayList<>(12);
    int at = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(text.substring(at, i).strip());
        at = i + 1;
      }
    }
    return cells.toArray(String[]::new);
  }

  public String file() {
    return file;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public boolean hasColumn(String name) {
    return columns.containsKey(name);
  }

  /** One line of the table. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The first cell: {@code id} or {@code key}. */
    public String id() {
      return cells[0];
    }

    public int line() {
      return line;
    }

    /**
     * The cell under a column name, empty where the row is shorter.
     *
     * @throws DataException if the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new DataException(
            new Fault(file, 1, 0, "", "no column " + column, "add the column to the first line"));
      }
      return index < cells.length ? cells[index] : "";
    }

    /** The values of a cell that holds several. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      return cell.indexOf('|') < 0
          ? List.of(cell)
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** A fault at this row and column, to throw or to collect. */
    public Fault fault(String column, String problem, String remedy) {
      return new Fault(file, line, columns.getOrDefault(column, -1) + 1, id(), problem, remedy);
    }
  }
}
