package org.isnad.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.isnad.data.DataException;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.events.EventReader;
import org.isnad.names.NameReader;
import org.isnad.places.PlaceReader;
import org.isnad.script.Spellings;
import org.isnad.statements.StatementReader;
import org.isnad.times.TimeReader;

/**
 * Reads every table of a lexicon and collects what is wrong, all faults and not just the first:
 * form of the tables, ids, examples and their marks, sources, what one table names of another,
 * names that two rows bear, terms of office.
 */
public final class LexiconCheck {
  /** The tables of {@code data/ar}, as its README describes them. */
  public static final List<String> TABLES =
      List.of(
          "lexicon/verbs.tsv",
          "lexicon/nouns.tsv",
          "lexicon/particles.tsv",
          "lexicon/cues.tsv",
          "lexicon/impersonal.tsv",
          "lexicon/statement-words.tsv",
          "lexicon/name-words.tsv",
          "entities/states.tsv",
          "entities/institutions.tsv",
          "entities/offices.tsv",
          "entities/honorifics.tsv",
          "entities/organizations.tsv",
          "entities/people.tsv",
          "entities/groups.tsv",
          "entities/names.tsv",
          "entities/shared-bodies.tsv",
          "entities/state-nouns.tsv",
          "events/types.tsv",
          "events/triggers.tsv",
          "events/words.tsv",
          "events/cameo.tsv",
          "events/contexts.tsv",
          "events/statuses.tsv",
          "events/casualties.tsv",
          "places/cities.tsv",
          "places/regions.tsv",
          "places/sites.tsv",
          "places/words.tsv",
          "rules/languages.tsv",
          "rules/modality.tsv",
          "rules/times-calendar.tsv",
          "rules/times-limits.tsv",
          "rules/times-words.tsv",
          "rules/topics.tsv",
          "examples/times.tsv",
          "examples/places.tsv",
          "examples/casualties.tsv");

  private final Lexicon lexicon;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private LexiconCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * All faults, table by table in the order of {@link #TABLES}, by line; none in a sound lexicon.
   */
  public static List<Fault> check(Lexicon lexicon) {
    LexiconCheck check = new LexiconCheck(lexicon);
    TABLES.forEach(check::read);
    check.contents();
    if (check.faults.isEmpty()) {
      check.load();
    }
    List<Fault> all = new ArrayList<>(check.faults);
    all.sort(
        Comparator.comparingInt((Fault fault) -> TABLES.indexOf(fault.file()))
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column));
    return all;
  }

  private void read(String file) {
    Optional<byte[]> bytes = lexicon.bytes(file);
    if (bytes.isEmpty()) {
      faults.add(new Fault(file, 0, 0, "", "file is missing", "put the table back"));
      return;
    }
    Optional<String> text = text(file, bytes.get());
    if (text.isEmpty()) {
      return;
    }
    try {
      Table table = Table.parse(file, lines(file, text.get()));
      table.rows().forEach(row -> id(file, table, row));
      tables.put(file, table);
    } catch (DataException e) {
      faults.addAll(e.faults());
    }
  }

  /** Checks what stands in the cells; a table without a column that is needed has one fault. */
  private void contents() {
    ExampleCheck examples = new ExampleCheck(faults);
    ReferenceCheck references = new ReferenceCheck(tables, faults);
    SourceCheck sources = new SourceCheck(faults);
    TermCheck terms = new TermCheck(tables, faults);
    for (Table table : tables.values()) {
      examples.check(table);
      sources.check(table);
      try {
        references.check(table);
        if (table.file().equals("entities/people.tsv")) {
          terms.check(table);
        }
      } catch (DataException e) {
        faults.addAll(e.faults());
      }
    }
    new NameClashCheck(tables, faults).check();
  }

  /** Lets the stages load what looks sound, as they may find more. */
  private void load() {
    List<BiConsumer<Lexicon, Spellings>> stages =
        List.of(
            NameReader::new,
            StatementReader::new,
            TimeReader::new,
            PlaceReader::new,
            EventReader::new);
    for (BiConsumer<Lexicon, Spellings> stage : stages) {
      try {
        stage.accept(lexicon, new Spellings());
      } catch (DataException e) {
        e.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
      }
    }
  }

  private Optional<String> text(String file, byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      faults.add(new Fault(file, 0, 0, "", "the file is not UTF-8", "save it as UTF-8"));
      return Optional.empty();
    }
  }

  /** Checks what can be seen in a bare line; lines that would stop the table become comments. */
  private String lines(String file, String text) {
    StringBuilder sound = new StringBuilder(text.length());
    int number = 0;
    int columns = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        sound.append(line).append('\n');
        continue;
      }
      int cells = (int) line.chars().filter(c -> c == '\t').count() + 1;
      columns = columns == 0 ? cells : columns;
      characters(file, number, line);
      if (cells > columns) {
        faults.add(
            new Fault(
                file,
                number,
                columns + 1,
                line.substring(0, line.indexOf('\t')),
                cells + " cells under " + columns + " column names",
                "take out a tab, or name the column in the first line"));
        sound.append("#\n");
      } else {
        sound.append(line).append('\n');
      }
    }
    return sound.toString();
  }

  private void characters(String file, int number, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean bidi =
          (c >= '\u200E' && c <= '\u200F')
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2066' && c <= '\u2069');
      boolean control = Character.isISOControl(c) && c != '\t';
      if (bidi || control || c == '\uFEFF') { // byte order mark
        faults.add(
            new Fault(
                file,
                number,
                1 + (int) line.substring(0, i).chars().filter(t -> t == '\t').count(),
                "",
                "invisible character " + name(c),
                c == '\r' ? "end lines with \\n alone" : "take it out"));
        return;
      }
    }
  }

  private static String name(char c) {
    return String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
  }

  private void id(String file, Table table, Table.Row row) {
    String first = table.hasColumn("key") ? "key" : "id";
    String id = row.id();
    if (id.isEmpty()) {
      faults.add(row.fault(first, "no id", "give the row an id that no other row has"));
      return;
    }
    if (!id.chars().allMatch(LexiconCheck::isIdPart)) {
      faults.add(row.fault(first, "id has other characters", "use A-Z a-z 0-9 . - _ alone"));
    }
    String before = places.putIfAbsent(id, file + ":" + row.line());
    if (before != null) {
      faults.add(row.fault(first, "id is taken by " + before, "give the row an id of its own"));
    }
  }

  private static boolean isIdPart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }
}
