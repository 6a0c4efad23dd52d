package org.isnad.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Cast;

/**
 * One happening, one event: an article names the same meeting five times (اللقاء، الاجتماع،
 * محادثاتهما). The first mention in the body stays; the headline's stays only if the body has none.
 */
final class Retelling {
  static final String DATE = "e.date-of-retelling";
  static final String RECIPIENT = "e.recipient-of-retelling";

  private final Cast cast;

  private Retelling(Cast cast) {
    this.cast = cast;
  }

  static List<Finding> once(List<Finding> told, Cast cast) {
    return new Retelling(cast).once(told);
  }

  private List<Finding> once(List<Finding> told) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : told) {
      if (!finding.headline()) {
        add(finding, kept);
      }
    }
    List<Finding> headlines = new ArrayList<>();
    for (Finding finding : told) {
      if (!finding.headline()) {
        continue;
      }
      complete(finding, kept);
      if (!isToldInBody(finding, kept)) {
        add(finding, headlines);
      }
    }
    headlines.addAll(kept);
    return headlines;
  }

  /** Gives the recipients of a headline to the act of the same actors that the body tells. */
  private static void complete(Finding headline, List<Finding> body) {
    for (int i = 0; i < body.size(); i++) {
      if (sameType(headline, body.get(i)) && completes(headline, body.get(i))) {
        body.set(i, body.get(i).withRecipients(headline.recipients(), RECIPIENT));
        return;
      }
    }
  }

  /** Whether a mention tells to whom somebody does what another mention tells without. */
  private static boolean completes(Finding finding, Finding other) {
    return other.recipients().isEmpty()
        && !other.actors().isEmpty()
        && !finding.recipients().isEmpty()
        && Objects.equals(finding.mode(), other.mode())
        && new HashSet<>(finding.actors()).equals(new HashSet<>(other.actors()));
  }

  private boolean isToldInBody(Finding finding, List<Finding> body) {
    return body.stream().anyMatch(b -> sameType(finding, b) && isCompatible(finding, b));
  }

  /** Adds a happening that is new; of one that is known only the date, where it has none yet. */
  private void add(Finding finding, List<Finding> kept) {
    int known = known(finding, kept);
    if (known < 0) {
      kept.add(finding);
      return;
    }
    if (completes(finding, kept.get(known))) {
      kept.set(known, kept.get(known).withRecipients(finding.recipients(), RECIPIENT));
    }
    String date = finding.date();
    if (date != null && kept.get(known).date() == null) {
      kept.set(known, kept.get(known).withDate(date, DATE));
    }
  }

  /** Index of the finding that tells the same happening; -1 for none. */
  private int known(Finding finding, List<Finding> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Finding earlier = kept.get(i);
      boolean sameStatus = finding.modality() == earlier.modality();
      if (!sameType(finding, earlier) || (!sameStatus && !finding.definite())) {
        continue;
      }
      boolean refersBack = finding.nominal() ? finding.definite() : isMeeting(finding);
      if (isSame(finding, earlier)
          || isSameVisit(finding, earlier)
          || (refersBack && (isSubset(finding, earlier) || completes(finding, earlier)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMeeting(Finding finding) {
    return finding.type().equals("CONSULT");
  }

  private static boolean sameType(Finding a, Finding b) {
    return a.type().equals(b.type());
  }

  private static boolean isSame(Finding a, Finding b) {
    return new HashSet<>(a.actors()).equals(new HashSet<>(b.actors()))
        && new HashSet<>(a.recipients()).equals(new HashSet<>(b.recipients()));
  }

  /** A president is visited where his country is, and arrives where he visits, on one day. */
  private boolean isSameVisit(Finding a, Finding b) {
    return "visit".equals(a.trigger().mode())
        && "visit".equals(b.trigger().mode())
        && (a.date() == null || b.date() == null || a.date().equals(b.date()))
        && new HashSet<>(a.actors()).equals(new HashSet<>(b.actors()))
        && (a.recipients().isEmpty()
            || countries(a.recipients()).equals(countries(b.recipients())));
  }

  private static boolean isSubset(Finding a, Finding b) {
    return parties(b).containsAll(parties(a));
  }

  private boolean isCompatible(Finding a, Finding b) {
    Set<String> shared = countries(parties(a));
    shared.retainAll(countries(parties(b)));
    return !shared.isEmpty();
  }

  /**
   * The parties by country, so that a president and his state are one; by index without country.
   */
  private Set<String> countries(Collection<Integer> parties) {
    Set<String> countries = new HashSet<>();
    for (Integer party : parties) {
      String country = cast.actors().get(party).country();
      countries.add(country == null ? "#" + party : country);
    }
    return countries;
  }

  private static Set<Integer> parties(Finding finding) {
    Set<Integer> parties = new HashSet<>(finding.actors());
    parties.addAll(finding.recipients());
    return parties;
  }
}
