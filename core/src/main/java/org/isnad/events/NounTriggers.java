package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Spelling;
import org.isnad.script.Note;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a word may begin as a noun, adjective or word without a reading. Worked out once
 * for each spelling. Immutable.
 */
final class NounTriggers {
  private static final int NO_READING = -1;

  private final TriggerTable table;
  private final Note<List<Stems>> notes;

  /** The rows for the readings whose stem begins at a letter. */
  private record Stems(int start, List<Trigger> triggers) {}

  NounTriggers(TriggerTable table, Spellings spellings) {
    this.table = table;
    this.notes = spellings.note(word -> List.of());
  }

  /**
   * The rows of a word, in the order of its readings.
   *
   * @param readings the readings of the spelling
   * @param likeliest the one that holds here: rows of stems that begin elsewhere are left out
   */
  List<Trigger> of(Spelling spelling, List<Reading> readings, @Nullable Reading likeliest) {
    int start = likeliest == null ? NO_READING : likeliest.stemStart();
    for (Stems stems : notes.of(spelling, word -> stems(word, readings))) {
      if (stems.start() == start) {
        return stems.triggers();
      }
    }
    return List.of();
  }

  private List<Stems> stems(String form, List<Reading> readings) {
    List<Stems> all = new ArrayList<>(2);
    all.add(new Stems(NO_READING, triggers(form, readings, NO_READING)));
    for (Reading reading : readings) {
      int start = reading.stemStart();
      if (all.stream().noneMatch(stems -> stems.start() == start)) {
        all.add(new Stems(start, triggers(form, readings, start)));
      }
    }
    return List.copyOf(all);
  }

  private List<Trigger> triggers(String form, List<Reading> readings, int stemStart) {
    List<String> forms = new ArrayList<>(8);
    for (Reading reading : readings) {
      boolean elsewhere = stemStart != NO_READING && reading.stemStart() != stemStart;
      if (reading.isFiniteVerb() || elsewhere) {
        continue;
      }
      int start = reading.stemStart() + (reading.article() ? articleLength(form, reading) : 0);
      if (start < reading.stemEnd()) {
        add(form.substring(start, reading.stemEnd()), forms);
      }
    }
    if (readings.isEmpty()) {
      unread(form, forms);
    }
    return forms.stream().flatMap(stem -> table.ofWord(stem).stream()).toList();
  }

  private static int articleLength(String form, Reading reading) {
    // in للقاء the article is one letter
    return form.startsWith("ال", reading.stemStart())
        ? 2
        : form.startsWith("ل", reading.stemStart()) ? 1 : 0;
  }

  private void unread(String form, List<String> forms) {
    add(form, forms);
    String rest = form;
    if (rest.length() > 4 && rest.charAt(0) == 'و') {
      rest = rest.substring(1);
      add(rest, forms);
    }
    if (rest.length() > 4 && (rest.startsWith("بال") || rest.startsWith("كال"))) {
      add(rest.substring(3), forms);
    } else if (rest.length() > 4 && (rest.startsWith("ال") || rest.startsWith("لل"))) {
      add(rest.substring(2), forms);
    } else if (rest.length() > 4 && "بلك".indexOf(rest.charAt(0)) >= 0) {
      add(rest.substring(1), forms);
    }
  }

  private void add(String stem, List<String> forms) {
    if (!table.mayBeginWith(stem, 0, stem.length())) {
      return;
    }
    for (String form : Stem.endings(stem)) {
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
  }
}
