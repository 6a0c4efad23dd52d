package org.isnad.engine;

import java.util.List;
import org.isnad.data.Fault;
import org.isnad.data.Table;

/** Checks that every row of a table with a column {@code source} says where it comes from. */
final class SourceCheck {
  private final List<Fault> faults;

  /**
   * @param faults where faults are collected
   */
  SourceCheck(List<Fault> faults) {
    this.faults = faults;
  }

  void check(Table table) {
    if (!table.hasColumn("source")) {
      return;
    }
    for (Table.Row row : table.rows()) {
      if (row.get("source").isEmpty()) {
        faults.add(
            row.fault(
                "source", "no source", "write where the row comes from, as SOURCES.md names it"));
      }
    }
  }
}
