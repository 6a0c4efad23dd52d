package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.Gender;
import org.isnad.model.Published;
import org.isnad.names.Entry.Office;
import org.isnad.names.Entry.Person;
import org.jspecify.annotations.Nullable;

/** Who holds which office: by the article itself, else by the lexicon on the article's date. */
final class OfficeHolders {
  private static final String UN = "un";
  private static final String UN_OFFICES = "o.un-";
  private static final String AMBASSADOR = "o.ambassador";

  private final NameLexicon lexicon;
  private final Wording wording;
  private final Set<String> generalTitles;
  private final @Nullable Published published;
  private final List<Held> held = new ArrayList<>();

  /**
   * @param generalTitles nouns that alone can mean any office whose name begins with them
   */
  OfficeHolders(
      NameLexicon lexicon,
      Wording wording,
      Set<String> generalTitles,
      @Nullable Published published) {
    this.lexicon = lexicon;
    this.generalTitles = generalTitles;
    this.wording = wording;
    this.published = published;
  }

  /**
   * An office as the article gave it to somebody.
   *
   * @param at first token of the mention that gave it
   * @param detail of which body or field it is, folded; empty for the plain office
   * @param listed whether the tables know that body
   */
  private record Held(
      int actor,
      int at,
      Office office,
      Gender gender,
      boolean former,
      @Nullable String country,
      String detail,
      boolean listed) {
    /** Whether المتحدث or الوزير alone can mean it; "the president" is not that of a league. */
    boolean answersToTitleAlone() {
      boolean plain = detail.isEmpty() || listed || country != null;
      return !former && (plain || !office.level().equals("national"));
    }

    boolean isNearer(Held other, int place) {
      boolean before = at <= place;
      boolean otherBefore = other.at <= place;
      return before == otherBefore ? before == (at >= other.at) : before;
    }
  }

  /** Lets an actor hold the offices of a draft, in a country or in the body that it names. */
  void hold(int actor, Draft draft, @Nullable String country) {
    for (int i = 0; i < draft.offices.size(); i++) {
      held.add(held(actor, draft, i, country));
    }
  }

  private Held held(int actor, Draft draft, int office, @Nullable String country) {
    return new Held(
        actor,
        draft.first,
        draft.offices.get(office),
        draft.gender,
        draft.isFormer(office),
        country,
        detail(draft),
        draft.of != null || draft.ofInstitution != null);
  }

  private String detail(Draft draft) {
    if (draft.of != null) {
      return draft.of.id();
    }
    if (draft.ofInstitution != null) {
      return draft.ofInstitution.id();
    }
    if (!draft.narrowed || draft.titleFirst < 0) {
      return "";
    }
    String title = wording.folded(draft.titleFirst, draft.titleEnd);
    String plain = draft.titleFirst == draft.first ? title.substring(draft.stripped) : title;
    return plain.startsWith("ال") ? plain.substring(2) : plain;
  }

  /** The offices that the article gave an actor. */
  List<Office> of(int actor) {
    return held.stream().filter(h -> h.actor() == actor).map(Held::office).toList();
  }

  /**
   * The actor whom the article gave the first office of a draft: by its country and body, else by
   * its country where one of the two mentions names no body, else by the noun alone (الوزير,
   * المتحدث). Of several the one named last before it. Null if it named none.
   */
  @Nullable Integer named(Draft draft) {
    Held asked = held(0, draft, 0, draft.belongs == null ? null : draft.belongs.country());
    Integer there = nearest(asked, h -> isSame(h, asked) && h.detail().equals(asked.detail()));
    boolean told = !asked.detail().isEmpty() || (asked.former() && draft.definite);
    if (there == null && asked.country() == null && told) {
      // the same words mean the same one, whatever country the first mention told of besides
      there = nearest(asked, h -> isSameOffice(h, asked) && h.detail().equals(asked.detail()));
    }
    if (there == null && asked.country() != null) {
      there =
          nearest(
              asked, h -> isSame(h, asked) && (h.detail().isEmpty() || asked.detail().isEmpty()));
    }
    boolean plain = asked.detail().isEmpty() && !asked.former() && draft.definite;
    if (there != null || !plain) {
      return there;
    }
    if (asked.country() == null) {
      return draft.bare ? nearest(asked, h -> isMeantByNoun(h, asked)) : null;
    }
    return nearest(
        asked, h -> isMeantByNoun(h, asked) && Objects.equals(asked.country(), h.country()));
  }

  private static boolean isSame(Held held, Held asked) {
    return isSameOffice(held, asked) && Objects.equals(held.country(), asked.country());
  }

  private static boolean isSameOffice(Held held, Held asked) {
    return held.office().id().equals(asked.office().id()) && held.former() == asked.former();
  }

  /** Whether a noun alone can mean an office: الوزير the minister of transport. */
  private boolean isMeantByNoun(Held held, Held asked) {
    if (!held.answersToTitleAlone() || !held.gender().agreesWith(asked.gender())) {
      return false;
    }
    String noun = asked.office().nameAr();
    return held.office().id().equals(asked.office().id())
        || (generalTitles.contains(noun) && noun.equals(head(held.office())));
  }

  /** The first word of an office's name without ال. */
  private static String head(Office office) {
    String name = office.nameAr();
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return first.startsWith("ال") ? first.substring(2) : first;
  }

  private @Nullable Integer nearest(Held asked, Predicate<Held> counts) {
    Held best = null;
    for (Held one : held) {
      if (counts.test(one) && (best == null || one.isNearer(best, asked.at()))) {
        best = one;
      }
    }
    return best == null ? null : best.actor();
  }

  /** The one person who held the first office of a draft on the article's date by the lexicon. */
  Optional<Person> listed(Draft draft) {
    Office office = draft.offices.get(0);
    String country = draft.belongs == null ? null : draft.belongs.country();
    if (published == null
        || draft.narrowed
        || draft.isFormer(0)
        || !office.level().matches("national|international")
        || !(draft.definite || country != null || draft.of != null)) {
      return Optional.empty();
    }
    if (office.id().equals(AMBASSADOR) && draft.of == null) {
      // a state has as many as it has embassies
      return Optional.empty();
    }
    if (draft.of != null) {
      return lexicon.holder(office.id(), draft.of.id(), published.day());
    }
    if (country != null && draft.ofInstitution == null) {
      return lexicon.holder(office.id(), country.toLowerCase(Locale.ROOT), published.day());
    }
    return office.id().startsWith(UN_OFFICES)
        ? lexicon.holder(office.id(), UN, published.day())
        : Optional.empty();
  }

  /** The role of a person of the lexicon: what the mention says, else what the date tells. */
  @Nullable String role(Person person, Draft draft) {
    String named = draft.role();
    if (named != null) {
      return named;
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
}
