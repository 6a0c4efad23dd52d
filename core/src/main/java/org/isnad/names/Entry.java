package org.isnad.names;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sector;
import org.jspecify.annotations.Nullable;

/** What a phrase of the entity tables stands for. */
sealed interface Entry {
  /** Row id or key in {@code data/ar/entities}. */
  String id();

  /** A state by one of its names. */
  record StateName(State state, Kind kind) implements Entry {
    /** Which sort of name it is. */
    enum Kind {
      NAME,
      CAPITAL,
      SEAT,
      LOADED
    }

    @Override
    public String id() {
      return state.id();
    }
  }

  /** A state, territory or government. */
  record State(String id, @Nullable String country, String nameAr, String nameEn) {}

  /**
   * A noun that means a state by the article alone: المملكة.
   *
   * @param states those that are called so
   */
  record StateNoun(String id, List<State> states) implements Entry {
    public StateNoun {
      states = List.copyOf(states);
    }
  }

  /** A nationality adjective (نسبة): إيراني, إيرانية, إيرانيون. */
  record Nisba(State state, Gender gender, GrammaticalNumber number, boolean people)
      implements Entry {
    @Override
    public String id() {
      return state.id();
    }
  }

  /**
   * A body that every state has: وزارة الخارجية.
   *
   * @param noun the first word of a longer name, folded and without ال, by which it is called later
   *     (شركة); empty if there is none
   */
  record Institution(
      String id,
      String nameAr,
      String nameEn,
      String noun,
      EntityKind kind,
      @Nullable Sector sector)
      implements Entry {}

  /** The name of an institution, as head of a phrase. */
  record InstitutionName(Institution institution) implements Entry {
    @Override
    public String id() {
      return institution.id();
    }
  }

  /** An office or profession: وزير الخارجية, المتحدث باسم, خبير. */
  record Office(String id, String nameAr, String nameEn, @Nullable Sector sector, String level) {
    /** How the English name ends that leaves open of which body the office is. */
    private static final String OF_SOME_BODY = " of %s";

    /** المبعوث الأممي: of an organisation of states; الأمين العام may be anybody's. */
    boolean isOfStates() {
      return sector == Sector.IGO && !nameEn.endsWith(OF_SOME_BODY);
    }
  }

  /** An office in one of its forms. */
  record OfficeName(Office office, Gender gender, GrammaticalNumber number) implements Entry {
    @Override
    public String id() {
      return office.id();
    }
  }

  /** A title of address or rank before a name: الدكتور, اللواء. */
  record Honorific(String id, @Nullable Sector sector, Gender gender) implements Entry {}

  /**
   * An organisation, group or medium.
   *
   * @param noun the first word of a longer name, folded and without ال, by which it is called later
   *     (شركة); empty if there is none
   */
  record Organization(
      String id,
      EntityKind kind,
      String nameAr,
      String nameEn,
      String noun,
      @Nullable String country,
      @Nullable Sector sector) {}

  /**
   * An organisation by one of its names.
   *
   * @param guarded whether the name counts only in quotation marks or after a noun for media
   */
  record OrganizationName(Organization organization, boolean guarded) implements Entry {
    @Override
    public String id() {
      return organization.id();
    }
  }

  /** A person of the lexicon. */
  record Person(
      String id,
      String nameAr,
      String nameEn,
      @Nullable String country,
      @Nullable Sector sector,
      Gender gender,
      List<Term> terms) {
    public Person {
      terms = List.copyOf(terms);
    }
  }

  /** A time in office. {@code from} and {@code to} are inclusive. */
  record Term(String office, String body, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * A person by one of their names.
   *
   * @param guarded whether the name counts only after the full one stood in the article
   */
  record PersonName(Person person, boolean guarded) implements Entry {
    @Override
    public String id() {
      return person.id();
    }
  }

  /**
   * Unnamed people or sources: متظاهرون, مصدر, تقرير.
   *
   * @param local whether they are of the country that the text around them speaks of; null: by
   *     sector
   */
  record Group(
      String id,
      String word,
      String nameEn,
      EntityKind kind,
      @Nullable Sector sector,
      boolean speaks,
      @Nullable Boolean local)
      implements Entry {
    Group(
        String id,
        String word,
        String nameEn,
        EntityKind kind,
        @Nullable Sector sector,
        boolean speaks) {
      this(id, word, nameEn, kind, sector, speaks, null);
    }
  }
}
