package org.isnad.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.script.Folding;

/**
 * The words of a table with the columns {@code role} and {@code forms}, folded, by their role. A
 * stage takes each role that it knows, once, and then refuses what is left.
 */
public final class WordRoles {
  private final Table table;
  private final Map<String, Set<String>> byRole = new HashMap<>();

  public WordRoles(Table table) {
    this.table = table;
    for (Table.Row row : table.rows()) {
      Set<String> words = byRole.computeIfAbsent(row.get("role"), role -> new HashSet<>());
      row.list("forms").forEach(form -> words.add(Folding.foldWord(form)));
    }
  }

  /** The words of a role; empty if the table has none, or they were taken already. */
  public Set<String> take(String role) {
    Set<String> words = byRole.remove(role);
    return words == null ? Set.of() : words;
  }

  /**
   * Ends the taking.
   *
   * @throws DataException if rows are left whose role nobody has asked for
   */
  public void refuseRest() {
    List<Fault> faults = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (byRole.containsKey(row.get("role"))) {
        faults.add(
            row.fault(
                "role",
                "no role " + row.get("role"),
                "use one of those that README.md names there"));
      }
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
  }
}
