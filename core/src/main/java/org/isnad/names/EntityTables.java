package org.isnad.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sector;
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
import org.isnad.names.Entry.StateNoun;
import org.isnad.names.Entry.Term;
import org.isnad.script.Folding;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of {@code data/ar/entities} into maps, for {@link NameLexicon} to take over.
 * Each method reads one table.
 */
final class EntityTables {
  final Phrases<Entry> phrases;

  /** Who held an office, by {@code office@body}. */
  final Map<String, List<Person>> holders = new HashMap<>();

  /** The first state of the table by country. */
  final Map<String, State> states = new HashMap<>();

  /** Bodies by their folded names, without those that count only in quotation marks. */
  final Map<String, Organization> bodies = new HashMap<>();

  /** Folded words of people's names. */
  final Set<String> nameWords = new HashSet<>();

  /** Folded names of states and people that are one word. */
  final Set<String> unsplit = new HashSet<>();

  /**
   * @throws DataException if a table is missing or a cell can't be read
   */
  EntityTables(Lexicon lexicon, Spellings spellings) {
    phrases = new Phrases<>(spellings);
    states(lexicon.table("entities/states.tsv"));
    stateNouns(lexicon.table("entities/state-nouns.tsv"));
    institutions(lexicon.table("entities/institutions.tsv"));
    offices(lexicon.table("entities/offices.tsv"));
    honorifics(lexicon.table("entities/honorifics.tsv"));
    groups(lexicon.table("entities/groups.tsv"));
    organizations(lexicon.table("entities/organizations.tsv"));
    people(lexicon.table("entities/people.tsv"));
    nameWords(lexicon.table("entities/names.tsv"));
  }

  private void add(String name, Entry entry) {
    String phrase = Tokeniser.phrase(name);
    if (!phrase.isEmpty()) {
      phrases.add(phrase, entry);
      if ((entry instanceof StateName || entry instanceof PersonName) && phrase.indexOf(' ') < 0) {
        unsplit.add(phrase);
      }
    }
  }

  private void states(Table table) {
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

  private void stateNouns(Table table) {
    for (Table.Row row : table.rows()) {
      List<State> called = new ArrayList<>();
      for (String country : row.list("countries")) {
        State state = states.get(country);
        if (state == null) {
          throw new DataException(
              row.fault("countries", "unknown country " + country, "write one of states.tsv"));
        }
        called.add(state);
      }
      add(row.get("name"), new StateNoun(row.id(), called));
    }
  }

  private void institutions(Table table) {
    for (Table.Row row : table.rows()) {
      Institution institution =
          new Institution(
              row.id(), row.get("name_ar"), row.get("name_en"), noun(row), kind(row), sector(row));
      add(row.get("name_ar"), new InstitutionName(institution));
      row.list("aliases").forEach(n -> add(n, new InstitutionName(institution)));
    }
  }

  /** شركة of شركة هواوي, empty for a name of one word. */
  private static String noun(Table.Row row) {
    String name = row.get("name_ar");
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : Folding.foldWord(name.substring(0, space));
    return first.startsWith("ال") ? first.substring(2) : first;
  }

  private void offices(Table table) {
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

  private void honorifics(Table table) {
    for (Table.Row row : table.rows()) {
      row.list("masculine")
          .forEach(n -> add(n, new Honorific(row.id(), sector(row), Gender.MASCULINE)));
      row.list("feminine")
          .forEach(n -> add(n, new Honorific(row.id(), sector(row), Gender.FEMININE)));
    }
  }

  private void groups(Table table) {
    for (Table.Row row : table.rows()) {
      Group group =
          new Group(
              row.id(),
              row.get("word"),
              row.get("name_en"),
              kind(row),
              sector(row),
              !row.get("person").equals("no"),
              local(row));
      add(row.get("word"), group);
      row.list("forms").forEach(n -> add(n, group));
    }
  }

  private static @Nullable Boolean local(Table.Row row) {
    String local = row.get("local");
    return local.isEmpty() ? null : Boolean.valueOf(local.equals("yes"));
  }

  private void organizations(Table table) {
    for (Table.Row row : table.rows()) {
      Organization organization =
          new Organization(
              row.id(),
              kind(row),
              row.get("name_ar"),
              row.get("name_en"),
              noun(row),
              country(row),
              sector(row));
      add(row.get("name_ar"), new OrganizationName(organization, false));
      bodies.putIfAbsent(Tokeniser.phrase(row.get("name_ar")), organization);
      for (String alias : row.list("aliases")) {
        boolean guarded = alias.startsWith("?");
        add(guarded ? alias.substring(1) : alias, new OrganizationName(organization, guarded));
        if (!guarded) {
          bodies.putIfAbsent(Tokeniser.phrase(alias), organization);
        }
      }
    }
  }

  private void people(Table table) {
    for (Table.Row row : table.rows()) {
      List<Term> terms = new ArrayList<>();
      for (String office : row.list("offices")) {
        terms.add(OfficeTerm.read(row, office));
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

  private void nameWords(Table table) {
    for (Table.Row row : table.rows()) {
      nameWords.add(Folding.foldWord(row.get("word")));
    }
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
