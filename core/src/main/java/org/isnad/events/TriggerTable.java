package org.isnad.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.events.Trigger.Kind;
import org.isnad.events.Trigger.Limit;
import org.isnad.events.Trigger.Limits;
import org.isnad.events.Trigger.Whom;
import org.isnad.model.Lexeme;
import org.isnad.script.LexemeNote;
import org.jspecify.annotations.Nullable;

/** The rows of {@code events/triggers.tsv}, found by the verb or the first word. Immutable. */
final class TriggerTable {
  static final String FILE = "events/triggers.tsv";

  private static final int BEGINNINGS = 1 << 14;
  private static final String NOT_BEFORE = "not-before=";
  private static final String OBJECT_NOT = "object-not=";

  private static final Map<String, Limit> LIMITS =
      Map.ofEntries(
          Map.entry("actor=required", Limit.ACTOR_REQUIRED),
          Map.entry("actor=political", Limit.POLITICAL_ACTOR),
          Map.entry("actor=civil", Limit.CIVIL_ACTOR),
          Map.entry("actor=armed", Limit.ARMED_ACTOR),
          Map.entry("actor=judicial", Limit.JUDICIAL_ACTOR),
          Map.entry("actor=several", Limit.SEVERAL_ACTORS),
          Map.entry("recipient=required", Limit.RECIPIENT_REQUIRED),
          Map.entry("recipient=political", Limit.POLITICAL_RECIPIENT),
          Map.entry("afar", Limit.AFAR),
          Map.entry("tight", Limit.TIGHT),
          Map.entry("bare", Limit.BARE));

  private static final Map<String, Whom> RECIPIENTS =
      Map.of(
          "recipient=host", Whom.HOST,
          "recipient=people", Whom.PEOPLE,
          "recipient=civilians", Whom.CIVILIANS);

  private final BitSet beginnings = new BitSet(BEGINNINGS);
  private final Map<String, List<Trigger>> byVerb = new HashMap<>();
  private final LexemeNote<List<Trigger>> verbNotes =
      new LexemeNote<>(verb -> byVerb.getOrDefault(verb.id(), List.of()));
  private final Map<String, List<Trigger>> byWord = new HashMap<>();

  /**
   * @throws DataException if the table is missing or names an unknown slot or limit
   */
  TriggerTable(Lexicon lexicon) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Trigger trigger = trigger(row);
      if (trigger.verb() != null) {
        byVerb.computeIfAbsent(trigger.verb(), k -> new ArrayList<>()).add(trigger);
      } else {
        Stem first = trigger.words().get(0);
        byWord.computeIfAbsent(first.whole(), k -> new ArrayList<>()).add(trigger);
        beginnings.set(beginning(first.whole(), 0, first.whole().length()));
      }
    }
    byVerb.values().forEach(TriggerTable::longestFirst);
    byWord.values().forEach(TriggerTable::longestFirst);
  }

  private static void longestFirst(List<Trigger> triggers) {
    triggers.sort((a, b) -> b.words().size() - a.words().size());
  }

  /**
   * Whether some row begins with the letters that a stem begins with; false rules it out.
   *
   * @param start where the stem begins in the word
   */
  boolean mayBeginWith(String word, int start, int end) {
    return beginnings.get(beginning(word, start, end));
  }

  private static int beginning(String word, int start, int end) {
    int hash = 0;
    for (int i = start; i < Math.min(end, start + 3); i++) {
      hash = hash * 61 + word.charAt(i);
    }
    return hash & (BEGINNINGS - 1);
  }

  /** Rows of a verb, longest phrase first. */
  List<Trigger> ofVerb(Lexeme verb) {
    return verbNotes.of(verb);
  }

  /** Rows that begin with a noun or particle, longest phrase first. */
  List<Trigger> ofWord(String stem) {
    return byWord.getOrDefault(stem, List.of());
  }

  private static Trigger trigger(Table.Row row) {
    List<Stem> words = new ArrayList<>();
    for (String word : row.get("word").split(" ", -1)) {
      words.add(Stem.of(word));
    }
    String verb = row.get("verb");
    return new Trigger(
        row.id(),
        row.get("type"),
        orNull(row.get("mode")),
        row.get("pos").equals("noun") ? Kind.NOUN : Kind.VERB,
        words,
        orNull(verb),
        slots(row, "actor"),
        slots(row, "recipient"),
        orNull(row.get("cameo")),
        limits(row));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static List<Slot> slots(Table.Row row, String column) {
    List<Slot> slots = new ArrayList<>();
    for (String code : row.list(column)) {
      Slot slot = Slot.of(code);
      if (slot == null) {
        throw new DataException(
            row.fault(column, "no slot " + code, "use one that the README lists"));
      }
      slots.add(slot);
    }
    return slots;
  }

  private static Limits limits(Table.Row row) {
    List<Stem> notBefore = new ArrayList<>();
    List<Stem> objectNot = new ArrayList<>();
    Set<Limit> all = EnumSet.noneOf(Limit.class);
    Whom whom = Whom.ANYBODY;
    for (String limit : row.list("limits")) {
      if (limit.startsWith(NOT_BEFORE)) {
        notBefore.add(Stem.of(limit.substring(NOT_BEFORE.length())));
        continue;
      }
      if (limit.startsWith(OBJECT_NOT)) {
        objectNot.add(Stem.of(limit.substring(OBJECT_NOT.length())));
        continue;
      }
      Limit one = LIMITS.get(limit);
      Whom who = RECIPIENTS.get(limit);
      if (one != null) {
        all.add(one);
      } else if (who != null) {
        whom = who;
      } else {
        throw new DataException(
            row.fault("limits", "no limit " + limit, "use one that the README lists"));
      }
    }
    if (whom != Whom.ANYBODY || all.contains(Limit.POLITICAL_RECIPIENT)) {
      all.add(Limit.RECIPIENT_REQUIRED);
    }
    return new Limits(all, whom, notBefore, objectNot);
  }
}
