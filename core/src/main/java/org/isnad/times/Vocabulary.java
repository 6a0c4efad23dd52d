package org.isnad.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Note;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** The words of the tables of times, by the token that they begin with. Immutable. */
final class Vocabulary {
  private static final List<String> TABLES =
      List.of("rules/times-calendar.tsv", "rules/times-words.tsv", "rules/times-limits.tsv");
  private static final List<String> PROCLITICS =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل");
  private static final String ARTICLE = "ال";

  /**
   * What one form can begin.
   *
   * @param roles a bit for each role that is among the terms
   */
  record Entry(List<Term> terms, long roles) {
    Entry(List<Term> terms) {
      this(terms, terms.stream().mapToLong(t -> t.role().bit()).reduce(0, (a, b) -> a | b));
    }
  }

  /** What stands for no entry among the notes. */
  private static final Entry NONE = new Entry(List.of());

  private final Flag known;
  private final Note<Entry> notes;

  private Vocabulary(Map<String, Entry> terms, Spellings spellings) {
    this.known = spellings.flag(terms::containsKey);
    this.notes = spellings.note(form -> terms.getOrDefault(form, NONE));
  }

  /**
   * Reads the tables.
   *
   * @throws DataException if a row is wrong
   */
  static Vocabulary load(Lexicon lexicon, Spellings spellings) {
    Map<String, List<Term>> lists = new HashMap<>();
    for (String path : TABLES) {
      for (Table.Row row : lexicon.table(path).rows()) {
        addRow(lists, row);
      }
    }
    Map<String, Entry> terms = new HashMap<>(lists.size() * 2);
    lists.forEach(
        (form, list) -> {
          // longest first, so that the first that fits is the one
          list.sort(Comparator.comparing((Term t) -> -t.length()).thenComparing(Term::clitic));
          terms.put(form, new Entry(List.copyOf(list)));
        });
    return new Vocabulary(terms, spellings);
  }

  /** The terms that begin with a token's folded form; null if there are none. */
  @Nullable Entry at(Token token) {
    return known.of(token.spelling()) ? notes.of(token.spelling()) : null;
  }

  private static void addRow(Map<String, List<Term>> lists, Table.Row row) {
    Role role = Role.of(row.get("role"));
    if (role == null) {
      throw new DataException(
          row.fault("role", "unknown role " + row.get("role"), "use one of the roles above it"));
    }
    int[] numbers = numbers(row, role);
    Term.Strength strength =
        switch (row.get("flags")) {
          case "" -> Term.Strength.STRONG;
          case "weak" -> Term.Strength.WEAK;
          case "name" -> Term.Strength.NAME;
          default ->
              throw new DataException(
                  row.fault("flags", "unknown flag", "use weak, name or nothing"));
        };
    for (String form : row.list("forms")) {
      List<String> tokens = Arrays.asList(Folding.foldWord(form).split(" +", -1));
      String first = tokens.get(0);
      List<String> rest = List.copyOf(tokens.subList(1, tokens.size()));
      boolean dual = first.endsWith("ين") && role == Role.TURN;
      add(
          lists,
          first,
          new Term(row.id(), role, numbers[0], numbers[1], numbers[2], strength, rest, 0, dual));
      for (String clitic : PROCLITICS) {
        boolean merged = clitic.endsWith("ل") && first.startsWith(ARTICLE);
        // of للعام the و or ل before ال is no part of the expression, ال itself is
        String written = merged ? clitic + first.substring(1) : clitic + first;
        add(
            lists,
            written,
            new Term(
                row.id(),
                role,
                numbers[0],
                numbers[1],
                numbers[2],
                strength,
                rest,
                clitic.length(),
                dual));
      }
    }
  }

  private static void add(Map<String, List<Term>> lists, String form, Term term) {
    lists.computeIfAbsent(form, k -> new ArrayList<>(2)).add(term);
  }

  private static int[] numbers(Table.Row row, Role role) {
    String value = row.get("value");
    try {
      if (role == Role.HOLIDAY) {
        String[] parts = value.split(" ", -1);
        return new int[] {
          parts[0].equals("h") ? 1 : 0, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])
        };
      }
      if (role == Role.KNOWN_DAY) {
        LocalDate day = LocalDate.parse(value);
        return new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
      }
      return new int[] {Integer.parseInt(value), 0, 0};
    } catch (RuntimeException e) {
      throw new DataException(
          row.fault("value", "no value of this role: " + value, "compare the rows beside it"));
    }
  }
}
