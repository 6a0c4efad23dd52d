package org.isnad.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: first line column names, {@code #} comments, {@code " | "} between several
 * values of a cell. Cells are cut out when they are asked for, since most readers want few of them.
 * Immutable.
 */
public final class Table {
  private final String file;
  private final String text;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(String file, String text, Map<String, Integer> columns, List<Row> rows) {
    this.file = file;
    this.text = text;
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
    Table table = new Table(file, text, columns, Collections.unmodifiableList(rows));
    int line = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        end = text.length();
      }
      line++;
      if (end > at && text.charAt(at) != '#') {
        Row row = table.new Row(line, at, end);
        int cells = row.cells();
        if (columns.isEmpty()) {
          for (int i = 0; i < cells; i++) {
            columns.put(row.cell(i), i);
          }
        } else if (cells > columns.size()) {
          throw new DataException(
              new Fault(
                  file,
                  line,
                  columns.size() + 1,
                  row.id(),
                  cells + " cells under " + columns.size() + " column names",
                  "take out a tab, or name the column in the first line"));
        } else {
          rows.add(row);
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

  public String file() {
    return file;
  }

  public List<Row> rows() {
    return rows;
  }

  public boolean hasColumn(String name) {
    return columns.containsKey(name);
  }

  /** One line of the table. */
  public final class Row {
    private final int line;
    private final int start;
    private final int end;

    private Row(int line, int start, int end) {
      this.line = line;
      this.start = start;
      this.end = end;
    }

    private int cells() {
      int cells = 1;
      for (int i = text.indexOf('\t', start); i >= 0 && i < end; i = text.indexOf('\t', i + 1)) {
        cells++;
      }
      return cells;
    }

    private String cell(int index) {
      int from = start;
      for (int i = 0; i < index; i++) {
        from = text.indexOf('\t', from) + 1;
        if (from == 0 || from > end) {
          return "";
        }
      }
      int to = text.indexOf('\t', from);
      return text.substring(from, to < 0 || to > end ? end : to).strip();
    }

    /** The first cell: {@code id} or {@code key}. */
    public String id() {
      return cell(0);
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
      return cell(index);
    }

    /** The values of a cell that holds several. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      if (cell.indexOf('|') < 0) {
        return List.of(cell);
      }
      List<String> values = new ArrayList<>();
      for (int at = 0; at <= cell.length(); ) {
        int bar = cell.indexOf('|', at);
        int to = bar < 0 ? cell.length() : bar;
        String value = cell.substring(at, to).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
        at = to + 1;
      }
      return values;
    }

    /** A fault at this row and column, to throw or to collect. */
    public Fault fault(String column, String problem, String remedy) {
      return new Fault(file, line, columns.getOrDefault(column, -1) + 1, id(), problem, remedy);
    }
  }
}
