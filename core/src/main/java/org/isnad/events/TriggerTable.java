package org.isnad.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.events.Trigger.Kind;
import org.isnad.events.Trigger.Limits;
import org.isnad.model.Lexeme;
import org.isnad.script.Folding;
import org.isnad.script.LexemeNote;
import org.jspecify.annotations.Nullable;

/** The rows of {@code events/triggers.tsv}, found by the verb or the first word. Immutable. */
final class TriggerTable {
  static final String FILE = "events/triggers.tsv";

  private static final int BEGINNINGS = 1 << 14;

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
    boolean politicalActor = false;
    boolean civilActor = false;
    boolean armedActor = false;
    boolean judicialActor = false;
    boolean severalActors = false;
    boolean actorRequired = false;
    boolean politicalRecipient = false;
    Trigger.Whom whom = Trigger.Whom.ANYBODY;
    boolean recipientRequired = false;
    boolean afar = false;
    boolean tight = false;
    boolean bare = false;
    for (String limit : row.list("limits")) {
      int equals = limit.indexOf('=');
      String value = Folding.foldWord(limit.substring(equals + 1));
      switch (equals < 0 ? limit : limit.substring(0, equals)) {
        case "actor" -> {
          politicalActor |= value.equals("political");
          civilActor |= value.equals("civil");
          armedActor |= value.equals("armed");
          judicialActor |= value.equals("judicial");
          severalActors |= value.equals("several");
          actorRequired |= value.equals("required");
        }
        case "recipient" -> {
          politicalRecipient |= value.equals("political");
          whom =
              switch (value) {
                case "host" -> Trigger.Whom.HOST;
                case "people" -> Trigger.Whom.PEOPLE;
                case "civilians" -> Trigger.Whom.CIVILIANS;
                default -> whom;
              };
          recipientRequired = true;
        }
        case "afar" -> afar = true;
        case "tight" -> tight = true;
        case "bare" -> bare = true;
        case "not-before" -> notBefore.add(Stem.of(value));
        case "object-not" -> objectNot.add(Stem.of(value));
        default ->
            throw new DataException(
                row.fault("limits", "no limit " + limit, "use one that the README lists"));
      }
    }
    return new Limits(
        politicalActor,
        civilActor,
        armedActor,
        judicialActor,
        severalActors,
        actorRequired,
        politicalRecipient,
        whom,
        recipientRequired,
        notBefore,
        objectNot,
        afar,
        tight,
        bare);
  }
}
