package org.isnad.events;

import java.util.List;
import org.isnad.model.Place;
import org.isnad.model.PlaceMention;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Where events happen: the most exact place in an event's clause of which it is said that something
 * is or happens there. For one article and one thread.
 */
final class EventPlaces {
  /** In tokens; a place farther from its trigger is rather another act's. */
  private static final int FARTHEST = 24;

  /** In words and names, from a verb that says that something takes place. */
  private static final int FARTHEST_OF_VERB = 5;

  /** In tokens, from a place that stands before its trigger: في بغداد، قتل. */
  private static final int FARTHEST_BEFORE = 8;

  /** In tokens, between a preposition and the name: على أطراف مدينة حلب. */
  private static final int MOST_NOUNS = 3;

  private final Scene scene;
  private final List<PlaceMention> places;
  private final Ontology ontology;
  private final EventDates dates;
  private final int[] from;

  EventPlaces(Scene scene, List<PlaceMention> places, Ontology ontology, EventDates dates) {
    this.scene = scene;
    this.dates = dates;
    this.ontology = ontology;
    this.places = places;
    this.from = new int[scene.tokens.size()];
    int next = 0;
    for (int i = 0; i < from.length; i++) {
      while (next < places.size() && places.get(next).first() < i) {
        next++;
      }
      from[i] = next;
    }
  }

  /** Index of an event's place among the article's; null if none is stated. */
  @Nullable Integer of(Match match) {
    if (!ontology.isPlaced(match.trigger().type())) {
      return null;
    }
    Integer after = after(match);
    return after == null && !isVisit(match) ? before(match) : after;
  }

  private @Nullable Integer after(Match match) {
    int end = reach(match);
    Integer best = null;
    for (int p = next(match.end()); p < places.size(); p++) {
      PlaceMention place = places.get(p);
      if (place.first() >= end) {
        break;
      }
      // معركة الموصل; زار بغداد, يصل إلى موسكو
      boolean ofNoun = place.first() == match.end() && !match.trigger().isVerb();
      if (place.within() || ofNoun || isVisit(match) || isGoal(match, place)) {
        best = moreExact(best, p);
      }
    }
    return best;
  }

  /**
   * One past the last token of an event's clause. A verb that says of its noun that it takes place
   * does not end it: المحادثات ستجرى في بغداد, الاجتماع الذي عقد في بغداد.
   */
  private int reach(Match match) {
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    // also شارك في الاجتماع, whose last word it is
    int noun = match.end() - 1;
    boolean comma = false;
    for (int i = match.end(); i < end; i = past(i)) {
      comma |= scene.is(i, WordClass.COMMA);
      if (isEdge(i)) {
        boolean apart = scene.is(noun, WordClass.VERB) || (comma && !isAboutNoun(i));
        int verb = apart ? -1 : dates.occurrence(noun, i, end);
        return verb < 0 || !takesPlace(verb) ? i : reachOf(verb, end);
      }
    }
    return end;
  }

  /** الاجتماع، الذي عقد: a clause about the noun even after a comma. */
  private boolean isAboutNoun(int token) {
    return scene.is(token, WordClass.RELATIVE)
        && scene.is(token - 1, WordClass.COMMA)
        && scene.tokens.get(token).form().startsWith("ال");
  }

  /** Not وأجرى, which begins another clause, nor تقع, which says where something lies. */
  private boolean takesPlace(int verb) {
    Reading reading = scene.reading(verb);
    return reading != null
        && reading.conjunction() == 0
        && !(reading.lexeme().id().equals("v.wqE-1")
            && reading.inflection().tense() == Tense.IMPERFECT);
  }

  private int reachOf(int verb, int limit) {
    int words = 0;
    int i = verb + 1;
    while (i < limit && words < FARTHEST_OF_VERB && !isEdge(i)) {
      words += scene.isWithinName(i) ? 0 : 1;
      i = past(i);
    }
    return i;
  }

  /** The next token, past the name of a place: one of its words may look like a verb. */
  private int past(int token) {
    int place = next(token);
    return place < places.size() && places.get(place).first() == token
        ? places.get(place).end()
        : token + 1;
  }

  /**
   * Whether an act is done at the place that it is directed at or leaves: هجوم على بلدة سراقب,
   * الانسحاب من غزة. A state that is attacked is rather the one to whom it is done.
   */
  private boolean isGoal(Match match, PlaceMention place) {
    Slot slot =
        switch (match.trigger().type()) {
          case "ASSAULT" -> Slot.ALA;
          case "RETREAT" -> "withdraw".equals(match.trigger().mode()) ? Slot.MIN : null;
          default -> null;
        };
    Place.Size least = slot == Slot.MIN ? Place.Size.STATE : Place.Size.REGION;
    return slot != null
        && place.place().size().compareTo(least) >= 0
        && governing(match, place) == slot;
  }

  /** The preposition before a place and its nouns; null for none. */
  private @Nullable Slot governing(Match match, PlaceMention place) {
    int first = Math.max(match.first() + 1, place.first() - MOST_NOUNS);
    for (int i = place.first(); i >= first; i--) {
      if (scene.slots[i] != null) {
        return scene.slots[i];
      }
      if (i < place.first() && !scene.classes[i].isNominal()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isVisit(Match match) {
    return "visit".equals(match.trigger().mode());
  }

  private int next(int token) {
    return token < from.length ? from[token] : places.size();
  }

  private @Nullable Integer before(Match match) {
    int first = Math.max(scene.sentence(match.first()).first(), match.first() - FARTHEST_BEFORE);
    Integer best = null;
    int stop = match.first();
    for (int p = from[match.first()] - 1; p >= 0; p--) {
      PlaceMention place = places.get(p);
      if (place.first() < first || !isOpen(place.end(), stop)) {
        break;
      }
      stop = place.first();
      if (place.within()) {
        best = moreExact(best, p);
      }
    }
    return best;
  }

  /** Whether no other clause begins between two tokens. */
  private boolean isOpen(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isEdge(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isEdge(int token) {
    int place = next(token);
    if (place < places.size() && places.get(place).first() == token) {
      return false;
    }
    return switch (scene.classes[token]) {
      case VERB, THAT, RELATIVE, STOP -> true;
      default -> false;
    };
  }

  private int moreExact(@Nullable Integer best, int place) {
    return best == null
            || places.get(place).place().size().compareTo(places.get(best).place().size()) > 0
        ? place
        : best;
  }
}
