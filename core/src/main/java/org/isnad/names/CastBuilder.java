package org.isnad.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.Sector;
import org.isnad.names.Entry.Institution;
import org.isnad.names.Entry.Office;
import org.isnad.names.Entry.Person;
import org.isnad.names.Entry.State;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom each mention names: the same actor for a full name, its short form and its title.
 * Names are settled before titles, since a headline's title is often explained only in the text.
 * For one article and one thread.
 */
final class CastBuilder {
  private static final String UN = "un";

  /**
   * Crowds and sources of these sectors are of the country that the article is about, unless it
   * says otherwise.
   */
  private static final Set<Sector> OF_STATE =
      EnumSet.of(
          Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.COP, Sector.OPP, Sector.CVL);

  private final Layout layout;
  private final NameLexicon lexicon;
  private final NameWords nameWords;
  private final @Nullable Published published;
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byOffice = new LinkedHashMap<>();
  private final Map<Integer, List<Office>> officesOf = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> byAddress = new HashMap<>();

  CastBuilder(
      Layout layout, NameLexicon lexicon, NameWords nameWords, @Nullable Published published) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.nameWords = nameWords;
    this.published = published;
  }

  List<Actor> actors() {
    return actors;
  }

  /** Counts the states that an article names, to tell whose "الحكومة" it speaks of. */
  void count(Draft draft) {
    State state = draft.state != null ? draft.state : draft.belongs;
    if (state != null && state.country() != null) {
      countries.merge(state.country(), 1, Integer::sum);
    }
  }

  /** The country that at least every second naming in the article is of. */
  private @Nullable String mainCountry() {
    int total = countries.values().stream().mapToInt(Integer::intValue).sum();
    return countries.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= total && e.getValue() > 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The actor of a mention that holds a personal name; names are settled first. */
  int named(Draft draft) {
    int actor = byNameOf(draft);
    for (String reason : draft.because) {
      if (reason.startsWith("h.")) {
        byAddress.put(reason, actor);
      }
    }
    return actor;
  }

  /** The person last addressed with a title of rank: الجنرال after الجنرال فلان. */
  @Nullable Integer addressed(String title) {
    return byAddress.get(title);
  }

  private int byNameOf(Draft draft) {
    Person person = draft.person;
    int actor;
    if (person != null) {
      actor = known(person, draft);
    } else {
      actor = unknown(draft);
    }
    for (Office office : draft.offices) {
      hold(actor, office, draft);
    }
    return actor;
  }

  private void hold(int actor, Office office, Draft draft) {
    String country = draft.belongs == null ? actors.get(actor).country() : draft.belongs.country();
    byOffice.put(officeKey(office.id(), country, draft), actor);
    officesOf.computeIfAbsent(actor, k -> new ArrayList<>()).add(office);
  }

  private static String officeKey(String office, @Nullable String country, Draft draft) {
    String body = draft.of == null ? "" : draft.of.id();
    return office + "@" + country + (country == null ? body : "");
  }

  private int known(Person person, Draft draft) {
    Integer there = byKey.get(person.id());
    if (there != null) {
      return there;
    }
    Actor actor =
        new Actor(
            actors.size(),
            EntityKind.PERSON,
            person.nameAr(),
            person.nameEn(),
            person.country(),
            person.sector(),
            role(person, draft),
            person.id(),
            person.gender(),
            GrammaticalNumber.SINGULAR,
            draft.because);
    byKey.put(person.id(), actor.index());
    actors.add(actor);
    remember(person.nameAr(), actor.index());
    return actor.index();
  }

  private @Nullable String role(Person person, Draft draft) {
    if (!draft.offices.isEmpty()) {
      return draft.offices.get(0).nameAr();
    }
    if (published != null) {
      for (Entry.Term term : person.terms()) {
        if (term.covers(published.day())) {
          return term.office();
        }
      }
    }
    return null;
  }

  private int unknown(Draft draft) {
    String name = folded(draft.nameFirst, draft.nameEnd);
    Integer there = byName.get(name);
    if (there == null) {
      there = byName.get(name.startsWith("ال") ? name.substring(2) : "ال" + name);
    }
    if (there == null && draft.nameEnd - draft.nameFirst > 1) {
      // "أحمد أبو زيد" after "أبو زيد", or the other way round
      there = byName.get(last(draft.nameFirst, draft.nameEnd));
      if (there != null && !compatible(actors.get(there), draft)) {
        there = null;
      }
    }
    if (there != null) {
      remember(name, there);
      return there;
    }
    Office office = draft.offices.isEmpty() ? null : draft.offices.get(0);
    Actor actor =
        new Actor(
            actors.size(),
            draft.group != null ? draft.group.kind() : EntityKind.PERSON,
            original(draft.nameFirst, draft.nameEnd),
            null,
            countryOf(draft, office != null && office.level().equals("national")),
            sector(draft, office),
            office == null ? null : office.nameAr(),
            null,
            draft.gender,
            GrammaticalNumber.SINGULAR,
            draft.because);
    actors.add(actor);
    remember(name, actor.index());
    return actor.index();
  }

  private static boolean compatible(Actor actor, Draft draft) {
    return actor.kind() == EntityKind.PERSON && actor.gender().agreesWith(draft.gender);
  }

  private static @Nullable Sector sector(Draft draft, @Nullable Office office) {
    if (draft.group != null && draft.group.sector() != null) {
      return draft.group.sector();
    }
    if (draft.ofInstitution != null && draft.ofInstitution.sector() != null) {
      return draft.ofInstitution.sector();
    }
    if (draft.of != null && draft.of.sector() != null) {
      return draft.of.sector();
    }
    return draft.rank != null ? draft.rank : office == null ? null : office.sector();
  }

  /**
   * A full name and its last part (with أبو, بن, عبد and the like before it) name the same person
   * from now on.
   */
  private void remember(String name, int actor) {
    String folded = Tokeniser.phrase(name);
    byName.putIfAbsent(folded, actor);
    String[] words = folded.split(" ", -1);
    int at = words.length - 1;
    while (at > 1 && nameWords.surnameParticles.contains(words[at - 1])) {
      at--;
    }
    if (at > 0) {
      byName.putIfAbsent(String.join(" ", List.of(words).subList(at, words.length)), actor);
    }
  }

  /** The names by which persons of this article are called, folded. */
  Map<String, Integer> names() {
    return byName;
  }

  private String last(int first, int end) {
    int at = end - 1;
    while (at > first && nameWords.surnameParticles.contains(layout.tokens().get(at - 1).form())) {
      at--;
    }
    return folded(at, end);
  }

  private String folded(int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(i == first ? "" : " ").append(layout.tokens().get(i).form());
    }
    return name.toString();
  }

  private String original(int first, int end) {
    return layout.span(first, end).of(layout.text());
  }

  /**
   * The actor of a title without a name: who was named with it, else who held it on the article's
   * date, else somebody of that title.
   */
  int titled(Draft draft, @Nullable Integer previousPerson) {
    if (draft.counterpart && draft.offices.isEmpty() && previousPerson != null) {
      draft.offices.addAll(officesOf.getOrDefault(previousPerson, List.of()));
    }
    String country = draft.belongs == null ? null : draft.belongs.country();
    if (draft.number != GrammaticalNumber.SINGULAR || draft.offices.isEmpty()) {
      return nominal(draft, original(draft.first, draft.end));
    }
    Office office = draft.offices.get(0);
    Integer there = byOffice.get(officeKey(office.id(), country, draft));
    if (there == null
        && country == null
        && draft.of == null
        && draft.ofInstitution == null
        && draft.definite
        && draft.bare) {
      there = recent(office.id());
    }
    if (there != null) {
      return there;
    }
    Optional<Person> holder = holder(office, country, draft);
    if (holder.isPresent()) {
      draft.because.add("names.holder");
      int actor = known(holder.get(), draft);
      hold(actor, office, draft);
      return actor;
    }
    int actor = nominal(draft, original(draft.first, draft.end));
    hold(actor, office, draft);
    return actor;
  }

  private Optional<Person> holder(Office office, @Nullable String country, Draft draft) {
    if (published == null
        || draft.narrowed
        || !office.level().matches("national|international")
        || !(draft.definite || country != null || draft.of != null)) {
      return Optional.empty();
    }
    if (draft.of != null) {
      return lexicon.holder(office.id(), draft.of.id(), published.day());
    }
    if (country != null && draft.ofInstitution == null) {
      return lexicon.holder(
          office.id(), country.toLowerCase(java.util.Locale.ROOT), published.day());
    }
    return office.id().startsWith("o.un-")
        ? lexicon.holder(office.id(), UN, published.day())
        : Optional.empty();
  }

  private @Nullable Integer recent(String office) {
    Integer last = null;
    for (Map.Entry<String, Integer> entry : byOffice.entrySet()) {
      if (entry.getKey().startsWith(office + "@")) {
        last = entry.getValue();
      }
    }
    return last;
  }

  /**
   * The country of somebody whom no table has: what the mention says; for offices of state and for
   * crowds without any such word the country that the whole article is about.
   */
  private @Nullable String countryOf(Draft draft, boolean ofState) {
    if (draft.belongs != null) {
      return draft.belongs.country();
    }
    if (draft.of != null) {
      return draft.of.country();
    }
    String main = ofState ? mainCountry() : null;
    if (main != null) {
      draft.because.add("names.main-country");
    }
    return main;
  }

  private int nominal(Draft draft, String name) {
    Office office = draft.offices.isEmpty() ? null : draft.offices.get(0);
    String country = countryOf(draft, office != null && office.level().equals("national"));
    String text = original(draft.first, draft.end);
    String key =
        "title:" + Tokeniser.phrase(text.substring(Math.min(text.length(), draft.stripped)));
    Integer there = draft.definite || draft.belongs != null || !draft.bare ? byKey.get(key) : null;
    if (there != null) {
      return there;
    }
    EntityKind kind =
        draft.number == GrammaticalNumber.SINGULAR ? EntityKind.PERSON : EntityKind.GROUP;
    Actor actor =
        new Actor(
            actors.size(),
            kind,
            name,
            null,
            country,
            sector(draft, office),
            office == null ? null : office.nameAr(),
            null,
            draft.gender,
            draft.number,
            draft.because);
    actors.add(actor);
    byKey.put(key, actor.index());
    return actor.index();
  }

  /** The actor of a state, body or crowd. */
  int other(Draft draft) {
    State state = draft.state;
    if (state != null && draft.seat) {
      // a palace that stands for its government is a body of its own
      String name = original(draft.first, draft.end).substring(draft.stripped);
      return byKey.computeIfAbsent(
          "seat:" + Tokeniser.phrase(name),
          k ->
              add(
                  new Actor(
                      actors.size(),
                      EntityKind.ORGANIZATION,
                      name,
                      null,
                      state.country(),
                      Sector.GOV,
                      null,
                      state.id() + ":seat",
                      draft.gender,
                      GrammaticalNumber.SINGULAR,
                      draft.because)));
    }
    if (state != null) {
      return byKey.computeIfAbsent("state:" + state.id(), k -> state(state, draft.because));
    }
    if (draft.organization != null) {
      Entry.Organization body = draft.organization;
      return byKey.computeIfAbsent(
          "organization:" + body.id(),
          k ->
              add(
                  new Actor(
                      actors.size(),
                      body.kind(),
                      body.nameAr(),
                      body.nameEn(),
                      body.country(),
                      body.sector(),
                      null,
                      body.id(),
                      draft.gender,
                      GrammaticalNumber.SINGULAR,
                      draft.because)));
    }
    Institution institution = draft.institution;
    if (institution != null) {
      return institution(draft, institution);
    }
    return group(draft);
  }

  private int state(State state, List<String> because) {
    return add(
        new Actor(
            actors.size(),
            EntityKind.STATE,
            state.nameAr(),
            state.nameEn(),
            state.country(),
            null,
            null,
            state.id(),
            Gender.EITHER,
            GrammaticalNumber.SINGULAR,
            because));
  }

  private int add(Actor actor) {
    actors.add(actor);
    return actor.index();
  }

  private int institution(Draft draft, Institution institution) {
    State belongs = draft.belongs;
    if (belongs == null) {
      Integer recent = byKey.get("institution:" + institution.id());
      if (recent != null) {
        return recent;
      }
      String main = mainCountry();
      belongs = main == null ? null : lexicon.stateOfCountry(main).orElse(null);
    }
    State owner = belongs;
    String key = "institution:" + institution.id() + "@" + (owner == null ? "" : owner.id());
    Integer there = byKey.get(key);
    if (there == null) {
      there =
          add(
              new Actor(
                  actors.size(),
                  institution.kind(),
                  owner == null
                      ? institution.nameAr()
                      : institution.nameAr() + " – " + owner.nameAr(),
                  institution.nameEn().replace("%s", owner == null ? "?" : owner.nameEn()),
                  owner == null ? null : owner.country(),
                  institution.sector(),
                  null,
                  owner == null ? null : institution.id() + "@" + owner.id(),
                  draft.gender,
                  GrammaticalNumber.SINGULAR,
                  draft.because));
      byKey.put(key, there);
    }
    byKey.put("institution:" + institution.id(), there);
    return there;
  }

  /** The first word of a mention without ال: مصدر of المصدر and of مصدر دبلوماسي. */
  private String head(Draft draft) {
    String form = layout.tokens().get(draft.first).form().substring(draft.stripped);
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  private int group(Draft draft) {
    Entry.Group group = draft.group;
    if (group == null) {
      return nominal(draft, original(draft.first, draft.end));
    }
    String text = original(draft.first, draft.end);
    boolean people = group.equals(RuleGroup.PEOPLE);
    String key =
        people && draft.belongs != null
            ? "people:" + draft.belongs.id()
            : "group:" + Tokeniser.phrase(text);
    // an unnamed source that is not "the" source is somebody new
    boolean fresh = !draft.definite && !people && draft.belongs == null;
    Integer there = fresh ? null : byKey.get(key);
    if (there == null && draft.definite && draft.belongs == null && !people) {
      there = byKey.get("group:" + group.id());
      if (there == null) {
        there = byKey.get("head:" + head(draft));
      }
    }
    if (there == null) {
      State belongs = draft.belongs;
      there =
          add(
              new Actor(
                  actors.size(),
                  group.kind(),
                  text.substring(Math.min(draft.stripped, text.length())),
                  group.nameEn().replace("%s", belongs == null ? "?" : belongs.nameEn()),
                  countryOf(draft, group.sector() != null && OF_STATE.contains(group.sector())),
                  sector(draft, null),
                  null,
                  null,
                  draft.gender,
                  draft.number,
                  draft.because));
    }
    byKey.put(key, there);
    byKey.put("group:" + group.id(), there);
    byKey.put("head:" + head(draft), there);
    return there;
  }
}
