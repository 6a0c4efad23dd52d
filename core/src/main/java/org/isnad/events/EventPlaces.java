package org.isnad.events;

import java.util.List;
import org.isnad.model.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Where events happen: the most exact place in an event's clause of which it is said that something
 * is or happens there. For one article and one thread.
 */
final class EventPlaces {
  /** In tokens; a place farther from its trigger is rather another act's. */
  private static final int FARTHEST = 24;

  /** In tokens, from a place that stands before its trigger: في بغداد، قتل. */
  private static final int FARTHEST_BEFORE = 8;

  private final Scene scene;
  private final List<PlaceMention> places;
  private final Ontology ontology;
  private final int[] from;

  EventPlaces(Scene scene, List<PlaceMention> places, Ontology ontology) {
    this.scene = scene;
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
    int sentence = scene.sentence(match.first()).end();
    int limit = Math.min(sentence, match.end() + FARTHEST);
    Integer best = null;
    int stop = match.end();
    for (int p = next(match.end()); p < places.size(); p++) {
      PlaceMention place = places.get(p);
      if (place.first() >= limit || !isOpen(stop, place.first())) {
        break;
      }
      stop = place.end();
      // معركة الموصل; زار بغداد, يصل إلى موسكو
      boolean ofNoun = place.first() == match.end() && !match.trigger().isVerb();
      if (place.within() || ofNoun || isVisit(match)) {
        best = moreExact(best, p);
      }
    }
    return best;
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
      switch (scene.classes[i]) {
        case VERB, THAT, RELATIVE, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private int moreExact(@Nullable Integer best, int place) {
    return best == null
            || places.get(place).place().size().compareTo(places.get(best).place().size()) > 0
        ? place
        : best;
  }
}
