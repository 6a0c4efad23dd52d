package org.isnad.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sector;
import org.isnad.model.Token;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.Institution;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Office;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.Person;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.State;
import org.isnad.names.Entry.StateName;
import org.isnad.names.Entry.Term;
import org.isnad.script.Folding;
import org.isnad.script.Note;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** The entity tables of {@code data/ar/entities}, ready for matching. Immutable once loaded. */
final class NameLexicon {
  private final Phrases<Entry> phrases;
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, List<Person>> holders = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();
  private final Set<String> nameWords = new HashSet<>();

  /** Names of states and people that are one word. */
  private final Set<String> unsplit = new HashSet<>();

  private final Note<Boolean> beginnings;

  NameLexicon(Lexicon lexicon, Spellings spellings) {
    phrases = new Phrases<>(spellings);
    beginnings = spellings.note(word -> nameWords.contains(word) || Grammar.isHead(word));
    Loader loader = new Loader();
    loader.states(lexicon.table("entities/states.tsv"));
    loader.institutions(lexicon.table("entities/institutions.tsv"));
    loader.offices(lexicon.table("entities/offices.tsv"));
    loader.honorifics(lexicon.table("entities/honorifics.tsv"));
    loader.groups(lexicon.table("entities/groups.tsv"));
    loader.organizations(lexicon.table("entities/organizations.tsv"));
    loader.people(lexicon.table("entities/people.tsv"));
    loader.nameWords(lexicon.table("entities/names.tsv"));
  }

  Phrases<Entry> phrases() {
    return phrases;
  }

  /** Whether a folded word is known as part of people's names. */
  boolean isNameWord(String folded) {
    return nameWords.contains(folded);
  }

  /** Whether a token is a word of people's names or a noun that names crowds and bodies. */
  boolean mayBeginName(Token token) {
    return beginnings.of(token.spelling());
  }

  /** Whether a folded word is the name of a state or a word of people's names. */
  boolean isName(String folded) {
    return nameWords.contains(folded) || unsplit.contains(folded);
  }

  Optional<State> stateOfCountry(String country) {
    return Optional.ofNullable(states.get(country));
  }

  Optional<Person> person(String key) {
    return Optional.ofNullable(people.get(key));
  }

  /**
   * The one person who held an office in a country or body on a day; empty if nobody or several did
   * by the lexicon.
   */
  Optional<Person> holder(String office, String body, LocalDate day) {
    Person found = null;
    for (Person person : holders.getOrDefault(office + "@" + body, List.of())) {
      boolean held =
          person.terms().stream()
              .anyMatch(t -> t.office().equals(office) && t.body().equals(body) && t.covers(day));
      if (held) {
        if (found != null) {
          return Optional.empty();
        }
        found = person;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Fills the maps of one lexicon, table by table. */
  private final class Loader {
    private static final String PEOPLE_FILE = "entities/people.tsv";

    private void add(String name, Entry entry) {
      String phrase = Tokeniser.phrase(name);
      if (!phrase.isEmpty()) {
        phrases.add(phrase, entry);
        if ((entry instanceof StateName || entry instanceof PersonName)
            && phrase.indexOf(' ') < 0) {
          unsplit.add(phrase);
        }
      }
    }

    void states(Table table) {
      for (Table.Row row : table.rows()) {
        State state = new State(row.id(), country(row), row.get("name_ar"), row.get("name_en"));
        if (state.country() != null) {
          states.putIfAbsent(state.country(), state);
        }
        add(row.get("name_ar"), new StateName(state, StateName.Kind.NAME));
        row.list("aliases").forEach(n -> add(n, new StateName(state, StateName.Kind.NAME)));
        row.list("capitals").forEach(n -> add(n, new StateName(state, StateName.Kind.CAPITAL)));
        row.list("seats").forEach(n -> add(n, new StateName(state, StateName.Kind.SEAT)));
        row.list("loaded").forEach(n -> add(n, new StateName(state, StateName.Kind.LOADED)));
        for (String nisba : row.list("nisba")) {
          NisbaForms.of(state, nisba).forEach(this::add);
        }
        for (String people : row.list("people")) {
          add(people, new Entry.Nisba(state, Gender.MASCULINE, GrammaticalNumber.PLURAL, true));
        }
      }
    }

    void institutions(Table table) {
      for (Table.Row row : table.rows()) {
        Institution institution =
            new Institution(
                row.id(), row.get("name_ar"), row.get("name_en"), kind(row), sector(row));
        add(row.get("name_ar"), new InstitutionName(institution));
        row.list("aliases").forEach(n -> add(n, new InstitutionName(institution)));
      }
    }

    void offices(Table table) {
      for (Table.Row row : table.rows()) {
        List<String> masculine = row.list("masculine");
        Office office =
            new Office(
                row.id(),
                masculine.isEmpty() ? row.get("feminine") : masculine.get(0),
                row.get("name_en"),
                sector(row),
                row.get("level"));
        for (String form : masculine) {
          add(form, new OfficeName(office, Gender.MASCULINE, GrammaticalNumber.SINGULAR));
          OfficeForms.duals(form)
              .forEach(
                  dual ->
                      add(dual, new OfficeName(office, Gender.MASCULINE, GrammaticalNumber.DUAL)));
        }
        row.list("feminine")
            .forEach(
                n -> add(n, new OfficeName(office, Gender.FEMININE, GrammaticalNumber.SINGULAR)));
        for (String form : row.list("plural")) {
          OfficeName plural = new OfficeName(office, Gender.MASCULINE, GrammaticalNumber.PLURAL);
          add(form, plural);
          OfficeForms.oblique(form).ifPresent(oblique -> add(oblique, plural));
        }
      }
    }

    void honorifics(Table table) {
      for (Table.Row row : table.rows()) {
        row.list("masculine")
            .forEach(n -> add(n, new Honorific(row.id(), sector(row), Gender.MASCULINE)));
        row.list("feminine")
            .forEach(n -> add(n, new Honorific(row.id(), sector(row), Gender.FEMININE)));
      }
    }

    void groups(Table table) {
      for (Table.Row row : table.rows()) {
        Group group =
            new Group(
                row.id(),
                row.get("word"),
                row.get("name_en"),
                kind(row),
                sector(row),
                !row.get("person").equals("no"));
        add(row.get("word"), group);
        row.list("forms").forEach(n -> add(n, group));
      }
    }

    void organizations(Table table) {
      for (Table.Row row : table.rows()) {
        Organization organization =
            new Organization(
                row.id(),
                kind(row),
                row.get("name_ar"),
                row.get("name_en"),
                country(row),
                sector(row));
        NameLexicon.this.organizations.put(row.id(), organization);
        add(row.get("name_ar"), new OrganizationName(organization, false));
        for (String alias : row.list("aliases")) {
          boolean guarded = alias.startsWith("?");
          add(guarded ? alias.substring(1) : alias, new OrganizationName(organization, guarded));
        }
      }
    }

    void people(Table table) {
      for (Table.Row row : table.rows()) {
        List<Term> terms = new ArrayList<>();
        for (String office : row.list("offices")) {
          terms.add(term(row, office));
        }
        Person person =
            new Person(
                row.id(),
                row.get("name_ar"),
                row.get("name_en"),
                country(row),
                sector(row),
                row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE,
                terms);
        people.put(row.id(), person);
        for (Term term : terms) {
          List<Person> held =
              holders.computeIfAbsent(term.office() + "@" + term.body(), k -> new ArrayList<>());
          if (!held.contains(person)) {
            held.add(person);
          }
        }
        add(row.get("name_ar"), new PersonName(person, false));
        for (String word : Tokeniser.phrase(row.get("name_ar")).split(" ", -1)) {
          nameWords.add(word);
        }
        for (String alias : row.list("aliases")) {
          boolean guarded = alias.startsWith("?");
          add(guarded ? alias.substring(1) : alias, new PersonName(person, guarded));
        }
      }
    }

    void nameWords(Table table) {
      for (Table.Row row : table.rows()) {
        nameWords.add(Folding.foldWord(row.get("word")));
      }
    }

    private Term term(Table.Row row, String office) {
      int space = office.indexOf(' ');
      int slash = office.indexOf('/', Math.max(0, space));
      String what = space < 0 ? office : office.substring(0, space);
      int at = what.indexOf('@');
      String body = at < 0 ? "" : what.substring(at + 1);
      try {
        LocalDate from =
            space < 0
                ? LocalDate.MIN
                : first(office.substring(space + 1, slash < 0 ? office.length() : slash));
        LocalDate to = slash < 0 ? LocalDate.MAX : last(office.substring(slash + 1));
        return new Term(at < 0 ? what : what.substring(0, at), body, from, to);
      } catch (DateTimeException | NumberFormatException e) {
        throw fault(row, office);
      }
    }

    private DataException fault(Table.Row row, String office) {
      return new DataException(
          row.fault(
              "offices",
              "can't read the term " + office + " of " + PEOPLE_FILE,
              "write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open"));
    }

    private static LocalDate first(String date) {
      if (date.equals("..") || date.isEmpty()) {
        return LocalDate.MIN;
      }
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
        case 7 -> LocalDate.parse(date + "-01");
        default -> LocalDate.parse(date);
      };
    }

    private static LocalDate last(String date) {
      if (date.equals("..") || date.isEmpty()) {
        return LocalDate.MAX;
      }
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
        case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
        default -> LocalDate.parse(date);
      };
    }

    private static @Nullable String country(Table.Row row) {
      String country = row.get("country");
      return country.isEmpty() ? null : country;
    }

    private static EntityKind kind(Table.Row row) {
      try {
        return EntityKind.of(row.get("kind"));
      } catch (IllegalArgumentException e) {
        throw new DataException(
            row.fault(
                "kind",
                "unknown kind " + row.get("kind"),
                "write person, state, organization, group, media or other"));
      }
    }

    private static @Nullable Sector sector(Table.Row row) {
      String sector = row.get("sector");
      if (sector.isEmpty()) {
        return null;
      }
      try {
        return Sector.valueOf(sector);
      } catch (IllegalArgumentException e) {
        throw new DataException(
            row.fault(
                "sector",
                "unknown sector " + sector,
                "write one of GOV LEG JUD MIL COP SPY PTY OPP REB IGO NGO MED BUS EDU REL LAB CVL, or nothing"));
      }
    }
  }
}
