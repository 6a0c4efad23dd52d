package org.isnad.names;

import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sector;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Institution;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.State;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** Decides which state, body or crowd a mention means. */
final class BodyCast {
  /** الوزارة: the one named last. */
  private static final String MINISTRY = "i.ministry";

  /** الشعب الأردني. */
  private static final String PEOPLE = "i.people";

  private final Roster roster;
  private final Wording wording;
  private final NameTables tables;
  private final MainCountry mainCountry;

  BodyCast(Roster roster, Wording wording, NameTables tables, MainCountry mainCountry) {
    this.roster = roster;
    this.wording = wording;
    this.tables = tables;
    this.mainCountry = mainCountry;
  }

  /** The actor of a mention; null if it names neither a state nor a body nor a crowd. */
  @Nullable Integer find(Draft draft) {
    if (draft.state != null) {
      return draft.seat ? seat(draft, draft.state) : state(draft, draft.state);
    }
    if (draft.organization != null) {
      return organization(draft, draft.organization);
    }
    if (draft.institution != null) {
      return institution(draft, draft.institution);
    }
    return draft.group == null ? null : group(draft, draft.group);
  }

  /** A palace that stands for its government is a body of its own. */
  private int seat(Draft draft, State state) {
    String name = wording.original(draft).substring(draft.stripped);
    String key = "seat:" + Tokeniser.phrase(name);
    return roster.findOrAdd(
        key,
        () ->
            new Actor(
                roster.next(),
                EntityKind.ORGANIZATION,
                name,
                null,
                state.country(),
                Sector.GOV,
                null,
                state.id() + ":seat",
                draft.gender,
                GrammaticalNumber.SINGULAR,
                draft.because));
  }

  private int state(Draft draft, State state) {
    String key = "state:" + state.id();
    return roster.findOrAdd(
        key,
        () ->
            new Actor(
                roster.next(),
                EntityKind.STATE,
                state.nameAr(),
                state.nameEn(),
                state.country(),
                null,
                null,
                state.id(),
                Gender.EITHER,
                GrammaticalNumber.SINGULAR,
                draft.because));
  }

  private int organization(Draft draft, Organization body) {
    String key = "organization:" + body.id();
    int actor =
        roster.findOrAdd(
            key,
            () ->
                new Actor(
                    roster.next(),
                    body.kind(),
                    body.nameAr(),
                    body.nameEn(),
                    body.country(),
                    body.sector(),
                    null,
                    body.id(),
                    draft.gender,
                    GrammaticalNumber.SINGULAR,
                    draft.because));
    answerToNoun(body.noun(), actor);
    return actor;
  }

  /** Lets a body whose name no table has be found by its noun. */
  void answerToHead(Draft draft, int actor) {
    roster.put("head:" + wording.head(draft), actor);
  }

  /** Lets a body be found by the noun that says what it is: الشركة after شركة «هواوي». */
  private void answerToNoun(String noun, int actor) {
    if (!noun.isEmpty()) {
      roster.put("head:" + noun, actor);
    }
  }

  /** الحكومة: of the state that is named with it, else the one named last, else the article's. */
  private int institution(Draft draft, Institution institution) {
    String last = "institution:" + institution.id();
    State owner = draft.belongs;
    if (owner == null) {
      Integer recent =
          roster.find(institution.id().equals(MINISTRY) ? "head:" + wording.head(draft) : last);
      if (recent != null) {
        return recent;
      }
      owner = tables.state(mainCountry.around(draft));
    }
    String key =
        owner != null && institution.id().equals(PEOPLE)
            ? people(owner)
            : last + "@" + (owner == null ? "" : owner.id());
    State of = owner;
    int actor = roster.findOrAdd(key, () -> institution(draft, institution, of));
    roster.put(last, actor);
    answerToNoun(institution.noun(), actor);
    return actor;
  }

  private Actor institution(Draft draft, Institution institution, @Nullable State owner) {
    String nameAr = institution.nameAr();
    return new Actor(
        roster.next(),
        institution.kind(),
        owner == null ? nameAr : nameAr + " – " + owner.nameAr(),
        institution.nameEn().replace("%s", owner == null ? "?" : owner.nameEn()),
        owner == null ? null : owner.country(),
        institution.sector(),
        null,
        owner == null ? null : institution.id() + "@" + owner.id(),
        draft.gender,
        GrammaticalNumber.SINGULAR,
        draft.because);
  }

  private int group(Draft draft, Group group) {
    boolean people = group.id().equals(RuleGroup.PEOPLE.id());
    String key =
        people && draft.belongs != null
            ? people(draft.belongs)
            : "group:" + wording.caselessKey(draft);
    String row = "group:" + group.id();
    String head = "head:" + wording.head(draft);
    // an unnamed source that is not "the" source is somebody new
    boolean fresh = !draft.definite && !people && draft.belongs == null;
    // one and the same are only many people under the same words: قناصة, and again قناصة
    boolean crowd = group.kind() == EntityKind.GROUP && draft.number == GrammaticalNumber.PLURAL;
    Integer there = fresh && !crowd ? null : roster.find(key);
    if (there == null && !people && mayBeBefore(draft, group)) {
      there = roster.find(head);
      if (there == null && !group.id().startsWith("names.")) {
        there = roster.find(row);
      }
    }
    int actor = there != null ? there : roster.add(crowd(draft, group));
    roster.put(key, actor);
    roster.put(row, actor);
    roster.put(head, actor);
    return actor;
  }

  /** المتظاهرون, الدول, but not دول المجلس: whether they can be those of before by their noun. */
  private boolean mayBeBefore(Draft draft, Group group) {
    boolean ofSome =
        group.id().endsWith(Crowds.BODIES)
            && draft.end > draft.first + 1
            && !wording.key(draft).startsWith("ال");
    return draft.definite && draft.belongs == null && !ofSome;
  }

  /** الشعب الأردني and الأردنيون are the same people. */
  private static String people(State state) {
    return "people:" + state.id();
  }

  private Actor crowd(Draft draft, Group group) {
    State belongs = draft.belongs;
    return new Actor(
        roster.next(),
        group.kind(),
        wording.name(draft),
        group.nameEn().replace("%s", belongs == null ? "?" : belongs.nameEn()),
        mainCountry.ofAround(draft, OfPlace.is(group)),
        draft.sector(),
        null,
        null,
        draft.gender,
        draft.number,
        draft.because);
  }
}
