package org.isnad.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Reading;
import org.isnad.script.Folding;
import org.jspecify.annotations.Nullable;

/** The rows of {@code rules/modality.tsv}. Immutable. */
final class StatusTable {
  static final String FILE = "rules/modality.tsv";

  /** What a cue says of the event that it works on, strongest first. */
  enum Effect {
    DENIED,
    NEGATED,
    CANCELLED,
    HYPOTHETICAL,
    THREATENED,
    REQUESTED,
    HOPED,
    PLANNED,
    /** Says nothing itself and lets the cue before it through. */
    LIGHT
  }

  /** A row. */
  record Cue(String id, Effect effect) {}

  private final Map<String, Cue> particles = new HashMap<>();
  private final Map<String, Cue> befores = new HashMap<>();
  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> afters = new HashMap<>();
  private final Map<String, Cue> answers = new HashMap<>();
  private final Map<String, Cue> occurrences = new HashMap<>();
  private final Map<String, Cue> sufferings = new HashMap<>();
  private final Map<String, Cue> inquiries = new HashMap<>();
  private final Set<String> conjunctions = new HashSet<>();

  /**
   * @throws DataException if the table is missing or names an unknown status or kind
   */
  StatusTable(Lexicon lexicon) {
    Map<String, Map<String, Cue>> byKind =
        Map.of(
            "particle",
            particles,
            "before",
            befores,
            "verb",
            verbs,
            "noun",
            nouns,
            "after",
            afters,
            "before-lam",
            answers,
            "occurs",
            occurrences,
            "occurs-to",
            sufferings,
            "before-fi",
            inquiries);
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Map<String, Cue> cues = byKind.get(row.get("kind"));
      if (cues == null) {
        throw new DataException(
            row.fault("kind", "no kind " + row.get("kind"), "use one that the head names"));
      }
      Cue cue = new Cue(row.id(), effect(row));
      cues.putIfAbsent(
          row.get("verb").isEmpty() ? Folding.foldWord(row.get("word")) : row.get("verb"), cue);
    }
    for (Table.Row row : lexicon.table("lexicon/statement-words.tsv").rows()) {
      if (row.get("role").equals("before-conjunction")) {
        row.list("forms").forEach(form -> conjunctions.add(Folding.foldWord(form)));
      }
    }
  }

  private static Effect effect(Table.Row row) {
    try {
      return Effect.valueOf(row.get("status").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.fault("status", "no status " + row.get("status"), "use one that the head names"));
    }
  }

  @Nullable Cue particle(String form) {
    return particles.get(form);
  }

  @Nullable Cue before(String form) {
    return befores.get(form);
  }

  @Nullable Cue after(String form) {
    return afters.get(form);
  }

  /**
   * Whether ل after a word names what was there before, and no purpose: تلبية لدعوة, تعرض لهجوم.
   */
  boolean answers(String form) {
    return answers.containsKey(form);
  }

  /** Whether في after a noun, by its stems, names what was there before: تحقيق في الهجوم. */
  boolean looksInto(List<String> stems) {
    return stems.stream().anyMatch(inquiries::containsKey);
  }

  /** Whether a verb says of an event no more than that it takes place: المحادثات تبدأ غدا. */
  boolean occurs(Reading reading) {
    return occurrences.containsKey(reading.lexeme().id());
  }

  /**
   * Whether a verb says in a relative clause of whom or where an event happens to: القمة التي
   * استضافتها العاصمة.
   */
  boolean occursTo(Reading reading) {
    return sufferings.containsKey(reading.lexeme().id());
  }

  /** Whether a word makes a conjunction of the أن after it, which is no complement then: إلا أن. */
  boolean makesConjunction(String form) {
    return conjunctions.contains(form);
  }

  /** The cue that a verb or participle is. */
  @Nullable Cue verb(Reading reading) {
    return verbs.get(reading.lexeme().id());
  }

  /** The cue that a noun is, by one of its stems. */
  @Nullable Cue noun(List<String> stems) {
    for (String stem : stems) {
      Cue cue = nouns.get(stem);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }
}
