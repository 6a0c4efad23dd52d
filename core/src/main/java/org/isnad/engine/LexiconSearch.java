package org.isnad.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Published;
import org.isnad.model.Span;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a name, or a title with its state («وزير الخارجية الإيراني»), means on a day: every
 * row of the entity tables that it may stand for, and what decides between them. Immutable.
 */
public final class LexiconSearch {
  private static final String STATES = "entities/states.tsv";
  private static final String ORGANIZATIONS = "entities/organizations.tsv";
  private static final String PEOPLE = "entities/people.tsv";

  /** The column that a title is found by. */
  static final String OFFICES = "offices";

  /** Verbs of which a man, and of which a woman or a body, may be the subject. */
  private static final List<String> BEFORE = List.of("قال ", "قالت ");

  private static final String AFTER = " إن العمل مستمر.";

  /** Columns with names, by table, in the order in which the reader asks the tables. */
  private static final Map<String, List<String>> NAMES = names();

  private final Engine engine;
  private final Map<String, Table> tables = new HashMap<>();

  /**
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public LexiconSearch(Engine engine) {
    this.engine = engine;
    NAMES.keySet().forEach(file -> tables.put(file, engine.lexicon().table(file)));
  }

  /** Searches a lexicon of its own. */
  public static LexiconSearch of(Lexicon lexicon) {
    return new LexiconSearch(Engine.of(lexicon));
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put(PEOPLE, List.of("name_ar", "aliases"));
    names.put(
        STATES, List.of("name_ar", "aliases", "nisba", "people", "capitals", "seats", "loaded"));
    names.put("entities/institutions.tsv", List.of("name_ar", "aliases"));
    names.put(ORGANIZATIONS, List.of("name_ar", "aliases"));
    names.put("entities/offices.tsv", List.of("masculine", "feminine", "plural"));
    names.put("entities/groups.tsv", List.of("word", "forms"));
    return names;
  }

  /**
   * All that a name may stand for.
   *
   * @param day the day of the article; null if it is unknown, and then no office is known to be
   *     held
   */
  public Finding find(String name, @Nullable LocalDate day) {
    String folded = Tokeniser.phrase(name.strip());
    List<Candidate> found = new ArrayList<>();
    NAMES.forEach((file, columns) -> byName(file, columns, folded, day, found));
    Optional<ArticleRecord.Entity> read = read(name.strip(), day);
    boolean named = found.stream().anyMatch(c -> !c.file().endsWith("offices.tsv"));
    if (!named) {
      read.ifPresent(entity -> byTitle(name.strip(), entity, day, found));
    }
    if (found.isEmpty()) {
      read.ifPresent(entity -> byRows(entity, found));
    }
    return new Finding(found, read, Deciding.between(found, read, day));
  }

  private void byName(
      String file,
      List<String> columns,
      String folded,
      @Nullable LocalDate day,
      List<Candidate> to) {
    for (Table.Row row : table(file).rows()) {
      Candidate candidate = null;
      for (String column : columns) {
        for (String form : row.list(column)) {
          boolean guarded = form.startsWith("?");
          String plain = guarded ? form.substring(1) : form;
          if (candidate == null && Tokeniser.phrase(plain).equals(folded)) {
            candidate = candidate(file, row, column, plain, guarded, terms(file, row, day));
          }
        }
      }
      if (candidate != null) {
        to.add(candidate);
      }
    }
  }

  /** Everybody who holds the office that a title names, on the day or, if it is unknown, ever. */
  private void byTitle(
      String title, ArticleRecord.Entity entity, @Nullable LocalDate day, List<Candidate> to) {
    Set<String> offices = new HashSet<>(entity.because());
    Set<String> bodies = new HashSet<>(entity.because());
    table(STATES).rows().stream()
        .filter(row -> row.get("country").equals(entity.country()))
        .findFirst()
        .ifPresent(row -> bodies.add(row.id()));
    for (Table.Row row : table(PEOPLE).rows()) {
      boolean meant = row.id().equals(entity.key());
      List<Holding> held =
          terms(PEOPLE, row, day).stream()
              .filter(h -> offices.contains(h.office()) && (meant || bodies.contains(h.body())))
              .toList();
      if (meant || !held.isEmpty()) {
        to.add(candidate(PEOPLE, row, OFFICES, title, false, held));
      }
    }
  }

  /** The rows that the engine put together: an institution and its state. */
  private void byRows(ArticleRecord.Entity entity, List<Candidate> to) {
    Set<String> rows = new HashSet<>(entity.because());
    if (entity.key() != null) {
      rows.addAll(List.of(entity.key().split("@", -1))); // i.mfa@irn
    }
    NAMES.forEach(
        (file, columns) ->
            table(file).rows().stream()
                .filter(row -> rows.contains(row.id()))
                .map(
                    row ->
                        candidate(file, row, columns.get(0), nameAr(file, row), false, List.of()))
                .forEach(to::add));
  }

  private String nameAr(String file, Table.Row row) {
    Table table = table(file);
    return cell(table, row, table.hasColumn("name_ar") ? "name_ar" : columns(file).get(0));
  }

  private static List<String> columns(String file) {
    return Objects.requireNonNull(NAMES.get(file));
  }

  private static List<Holding> terms(String file, Table.Row row, @Nullable LocalDate day) {
    if (!file.equals(PEOPLE)) {
      return List.of();
    }
    return row.list("offices").stream()
        .flatMap(term -> Tenure.read(term).stream())
        .filter(term -> day == null || term.covers(day))
        .map(term -> new Holding(term.office(), term.body(), term.from(), term.to()))
        .toList();
  }

  private Candidate candidate(
      String file,
      Table.Row row,
      String column,
      String form,
      boolean guarded,
      List<Holding> offices) {
    Table table = table(file);
    return new Candidate(
        row.id(),
        kind(file, row),
        nameAr(file, row),
        cell(table, row, "name_en"),
        cell(table, row, "country"),
        cell(table, row, "sector"),
        form,
        column,
        guarded,
        file,
        row.line(),
        offices);
  }

  private static String cell(Table table, Table.Row row, String column) {
    if (!table.hasColumn(column)) {
      return "";
    }
    List<String> values = row.list(column);
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String kind(String file, Table.Row row) {
    return switch (file) {
      case PEOPLE -> "person";
      case STATES -> "state";
      case "entities/offices.tsv" -> "office";
      default -> row.get("kind");
    };
  }

  private Table table(String file) {
    return Objects.requireNonNull(tables.get(file));
  }

  /** Whom the engine takes the name for, said to say something in an article of that day. */
  private Optional<ArticleRecord.Entity> read(String name, @Nullable LocalDate day) {
    Published published = day == null ? null : Published.parse(day.toString()).orElse(null);
    return BEFORE.stream().flatMap(verb -> speaker(verb, name, published).stream()).findFirst();
  }

  private Optional<ArticleRecord.Entity> speaker(
      String verb, String name, @Nullable Published published) {
    String text = verb + name + AFTER;
    ArticleRecord record = engine.read(Article.of("", null, null, null, published, "ar", text));
    Span whole = new Span(verb.length(), verb.length() + name.length());
    return record.mentions().stream()
        .filter(m -> m.span().equals(whole))
        .flatMap(m -> record.entities().stream().filter(e -> e.id().equals(m.entity())))
        .findFirst();
  }

  /**
   * What was found.
   *
   * @param candidates in the order in which the reader asks the tables
   * @param read whom the engine takes the name for, where nothing else in the article decides
   * @param decides what decides between the candidates; empty if there is nothing to decide
   */
  public record Finding(
      List<Candidate> candidates, Optional<ArticleRecord.Entity> read, List<String> decides) {
    public Finding {
      candidates = List.copyOf(candidates);
      decides = List.copyOf(decides);
    }
  }

  /**
   * A row that the name may stand for.
   *
   * @param key key or id of the row
   * @param kind person, state, organization, group, media, other or office
   * @param form the name as the row writes it
   * @param column where in the row it stands; {@code offices} if a title was asked for
   * @param guarded whether it counts only where something else in the article confirms it
   * @param file table, as {@code entities/people.tsv}
   * @param line from 1
   * @param offices held on the day that was asked for; all, if none was
   */
  public record Candidate(
      String key,
      String kind,
      String nameAr,
      String nameEn,
      String country,
      String sector,
      String form,
      String column,
      boolean guarded,
      String file,
      int line,
      List<Holding> offices) {
    public Candidate {
      offices = List.copyOf(offices);
    }
  }

  /**
   * A term of office; dates as the row writes them, empty where it has none.
   *
   * @param body key of the state or body, empty if none is named
   */
  public record Holding(String office, String body, String from, String to) {}
}
