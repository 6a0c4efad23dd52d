package org.isnad.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.data.Fault;
import org.isnad.data.Table;
import org.isnad.model.Act;
import org.isnad.model.EntityKind;
import org.isnad.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a cell names exists: verbs, acts, event types and modes, kinds, sectors, and
 * that the frames of cues can be read.
 */
final class ReferenceCheck {
  private static final Set<String> CUE_KINDS =
      Set.of("verb", "participle", "noun", "attitude", "preposition", "clause", "headline");
  private static final Set<String> TRIGGER_KINDS = Set.of("verb", "noun", "phrase");
  private static final Set<String> NAME_KINDS = Set.of("given", "family", "both");
  private static final Set<String> LEVELS =
      Set.of("national", "international", "local", "party", "company", "profession");
  private static final Set<String> STATUSES =
      Set.of(
          "planned",
          "hoped",
          "requested",
          "threatened",
          "denied",
          "hypothetical",
          "negated",
          "cancelled",
          "light");

  private final Map<String, Table> tables;
  private final List<Fault> faults;
  private final Set<String> verbs;
  private final Set<String> types = new HashSet<>();
  private final Set<String> modes = new HashSet<>();
  private final Set<String> countries = new HashSet<>(Set.of("IGO", "NGO"));

  /**
   * @param tables the tables of the lexicon that could be read, by file
   * @param faults where faults are collected
   */
  ReferenceCheck(Map<String, Table> tables, List<Fault> faults) {
    this.tables = tables;
    this.faults = faults;
    this.verbs = ids("lexicon/verbs.tsv");
    Table events = tables.get("events/types.tsv");
    if (events != null && events.hasColumn("type") && events.hasColumn("mode")) {
      for (Table.Row row : events.rows()) {
        types.add(row.get("type"));
        modes.add(row.get("type") + " " + row.get("mode"));
      }
    }
    Table states = tables.get("entities/states.tsv");
    if (states != null && states.hasColumn("country")) {
      states.rows().forEach(row -> countries.add(row.get("country")));
    }
  }

  private Set<String> ids(String file) {
    Set<String> ids = new HashSet<>();
    Table table = tables.get(file);
    if (table != null) {
      table.rows().forEach(row -> ids.add(row.id()));
    }
    return ids;
  }

  void check(Table table) {
    switch (table.file()) {
      case "lexicon/cues.tsv" -> table.rows().forEach(this::cue);
      case "events/triggers.tsv" -> table.rows().forEach(this::trigger);
      case "rules/modality.tsv" -> {
        table.rows().forEach(this::verb);
        table.rows().forEach(row -> oneOf(row, "status", "status", STATUSES));
      }
      case "entities/names.tsv" ->
          table.rows().forEach(row -> oneOf(row, "kind", "kind", NAME_KINDS));
      case "entities/offices.tsv" -> {
        table.rows().forEach(this::sector);
        table.rows().forEach(row -> oneOf(row, "level", "level", LEVELS));
      }
      case "entities/honorifics.tsv" -> table.rows().forEach(this::sector);
      case "entities/institutions.tsv", "entities/groups.tsv" -> table.rows().forEach(this::body);
      case "entities/organizations.tsv" -> {
        table.rows().forEach(this::body);
        table.rows().forEach(this::country);
      }
      case "entities/people.tsv" -> {
        table.rows().forEach(this::sector);
        table.rows().forEach(this::country);
        table.rows().forEach(row -> known(row, "gender", "gender", ReferenceCheck::isGender));
      }
      default -> {}
    }
  }

  private void body(Table.Row row) {
    known(row, "kind", "kind", ReferenceCheck::isEntityKind);
    sector(row);
  }

  private void cue(Table.Row row) {
    oneOf(row, "kind", "kind", CUE_KINDS);
    known(row, "act", "act", ReferenceCheck::isAct);
    verb(row);
    boolean pattern = row.get("kind").equals("headline");
    boolean particle = row.get("kind").equals("clause");
    for (String frame : row.list("frames")) {
      String fault = particle ? particleFault(frame) : frameFault(frame, pattern);
      if (fault != null) {
        faults.add(
            row.fault(
                "frames",
                fault + " in the frame " + frame,
                particle
                    ? "list the verbs that follow the particle, as words"
                    : "write words, @ for the one spoken to, [] for the speaker, : or «{}», and {} once, last"));
      }
    }
  }

  /** After a particle (كما) stand the verbs that follow it. */
  private static @Nullable String particleFault(String frame) {
    return frame.chars().allMatch(Character::isLetter) ? null : "no plain word";
  }

  private static @Nullable String frameFault(String frame, boolean pattern) {
    int at = frame.indexOf("{}");
    if (at < 0) {
      return "no {}";
    }
    if (frame.indexOf("{}", at + 1) >= 0) {
      return "a second {}";
    }
    if (pattern) {
      return null;
    }
    String after = frame.substring(at + 2).strip();
    boolean quoted = frame.substring(0, at).endsWith("«");
    if (!after.equals(quoted ? "»" : "")) {
      return "something after {}";
    }
    String before = frame.substring(0, at).strip();
    if (quoted) {
      before = before.substring(0, before.length() - 1).strip();
    }
    for (String word : before.split("\\s+", -1)) {
      boolean mark =
          word.isEmpty()
              || word.equals("@")
              || word.equals(":")
              || word.equals("+")
              || word.equals("[]");
      if (!mark && !word.chars().allMatch(Character::isLetter)) {
        return "no word " + word;
      }
    }
    return before.lastIndexOf('+') > 0 ? "a + that is not first" : null;
  }

  private void trigger(Table.Row row) {
    oneOf(row, "pos", "part of speech", TRIGGER_KINDS);
    verb(row);
    String type = row.get("type");
    String mode = row.get("mode");
    if (!types.contains(type)) {
      faults.add(row.fault("type", "no type " + type, "use a type of events/types.tsv"));
    } else if (!modes.contains(type + " " + mode)) {
      faults.add(
          row.fault(
              "mode", "no mode " + mode + " of " + type, "use a mode of events/types.tsv or none"));
    }
  }

  private void verb(Table.Row row) {
    String verb = row.get("verb");
    if (!verb.isEmpty() && !verbs.contains(verb)) {
      faults.add(
          row.fault("verb", "no verb " + verb, "use an id of lexicon/verbs.tsv, or add the verb"));
    }
  }

  private void country(Table.Row row) {
    String country = row.get("country");
    if (!country.isEmpty() && !countries.contains(country)) {
      faults.add(
          row.fault(
              "country",
              "no country " + country,
              "use a country of entities/states.tsv, IGO, NGO, or nothing"));
    }
  }

  private void sector(Table.Row row) {
    String sector = row.get("sector");
    if (!sector.isEmpty()) {
      known(row, "sector", "sector", ReferenceCheck::isSector);
    }
  }

  private void oneOf(Table.Row row, String column, String what, Set<String> values) {
    known(row, column, what, values::contains);
  }

  private void known(Table.Row row, String column, String what, Predicate<String> exists) {
    String value = row.get(column);
    if (!exists.test(value)) {
      faults.add(
          row.fault(
              column, "no " + what + " " + value, "use one of those that README.md names there"));
    }
  }

  private static boolean isAct(String code) {
    return is(() -> Act.of(code)) && code.equals(code.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isEntityKind(String code) {
    return is(() -> EntityKind.of(code));
  }

  private static boolean isSector(String code) {
    return is(() -> Sector.valueOf(code));
  }

  private static boolean isGender(String code) {
    return code.equals("m") || code.equals("f");
  }

  private static boolean is(java.util.function.Supplier<?> value) {
    try {
      return value.get() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
