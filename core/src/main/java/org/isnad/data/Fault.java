package org.isnad.data;

/**
 * Something wrong in a table, with what to do about it.
 *
 * @param file path under the lexicon folder, as {@code lexicon/verbs.tsv}
 * @param line from 1
 * @param column from 1, 0 for the whole line
 * @param id id of the row, empty if it has none
 */
public record Fault(String file, int line, int column, String id, String problem, String remedy) {
  /** {@code lexicon/verbs.tsv:12:3: v.qwl-1: … – remedy}. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + (column > 0 ? ":" + column : "")
        + ": "
        + (id.isEmpty() ? "" : id + ": ")
        + problem
        + " – "
        + remedy;
  }
}
