package org.isnad.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * The event types and codes of {@code events/types.tsv}, {@code cameo.tsv} and {@code
 * statuses.tsv}. Immutable.
 */
final class Ontology {
  private final Set<String> placed = new HashSet<>();
  private final Map<String, Double> scores = new HashMap<>();
  private final Map<String, Cameo> cameo = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();

  private record Cameo(@Nullable Double goldstein, int quad) {}

  private record Status(String plover, String cameo) {}

  /**
   * @throws DataException if a table is missing or a number is none
   */
  Ontology(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("events/types.tsv").rows()) {
      String type = row.get("type");
      Double score = number(row, "score");
      if (score != null) {
        scores.put(key(type, row.get("mode")), score);
      }
      if (row.get("placed").equals("yes")) {
        placed.add(type);
      }
    }
    for (Table.Row row : lexicon.table("events/cameo.tsv").rows()) {
      Double quad = number(row, "quad");
      if (quad == null) {
        throw new DataException(row.fault("quad", "no quad class", "give one from 1 to 4"));
      }
      cameo.put(row.get("code"), new Cameo(number(row, "goldstein"), quad.intValue()));
    }
    for (Table.Row row : lexicon.table("events/statuses.tsv").rows()) {
      statuses.put(
          key(row.get("modality"), row.get("type")),
          new Status(row.get("plover"), row.get("cameo")));
    }
  }

  private static @Nullable Double number(Table.Row row, String column) {
    String cell = row.get(column);
    try {
      return cell.isEmpty() ? null : Double.valueOf(cell);
    } catch (NumberFormatException e) {
      throw new DataException(row.fault(column, "no number", "write it with digits and a point"));
    }
  }

  private static String key(String first, @Nullable String second) {
    return first + "/" + (second == null ? "" : second);
  }

  /** Whether acts of a type happen at a place: a meeting does, an accusation does not. */
  boolean isPlaced(String type) {
    return placed.contains(type);
  }

  /**
   * What the coding schemes give an act of a modality.
   *
   * @param code the CAMEO code of the act once it is done, null for none
   */
  Happening.Codes codes(
      String type, @Nullable String mode, Modality modality, @Nullable String code) {
    Status status = statuses.get(key(modality.code(), type));
    String plover = status == null ? type : status.plover();
    String ploverMode = status == null ? mode : null;
    String coded = status == null ? code : status.cameo();
    Cameo values = coded == null ? null : cameo.get(coded);
    Double score = scores.get(key(plover, ploverMode));
    return new Happening.Codes(
        plover,
        ploverMode,
        score == null ? scores.get(key(plover, null)) : score,
        coded,
        values == null ? null : values.goldstein(),
        values == null ? null : values.quad());
  }
}
