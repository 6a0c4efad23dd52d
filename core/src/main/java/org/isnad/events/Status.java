package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.events.StatusTable.Cue;
import org.isnad.events.StatusTable.Effect;
import org.isnad.model.Modality;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened.
 *
 * @param rules ids of the rows of {@code rules/modality.tsv} that say so
 */
record Status(Modality modality, boolean negated, List<String> rules) {
  static final String TO_COME = "m.date-to-come";

  static final Status ACTUAL = new Status(Modality.ACTUAL, false, List.of());

  Status {
    rules = List.copyOf(rules);
  }

  /**
   * The status on the day on which the article came out: what is told as done but dated after that
   * day is planned (تبدأ غدا المحادثات).
   *
   * @param date EDTF of the event
   * @param today whether what is dated on that day itself is planned too (تبدأ اليوم المحادثات)
   */
  Status asOf(@Nullable Published published, @Nullable String date, boolean today) {
    if (published == null || date == null || modality != Modality.ACTUAL || negated) {
      return this;
    }
    String day = published.day().toString();
    String start = date.substring(0, Math.min(date.length(), day.length()));
    boolean toCome = start.compareTo(day) > 0 || (today && date.equals(day));
    return date.charAt(0) != '-' && toCome
        ? new Status(Modality.PLANNED, false, List.of(TO_COME))
        : this;
  }

  /** The strongest of several cues; negation goes with any of them. */
  static Status of(List<Cue> cues) {
    if (cues.isEmpty()) {
      return ACTUAL;
    }
    List<String> rules = new ArrayList<>();
    boolean negated = false;
    Effect strongest = Effect.LIGHT;
    for (Cue cue : cues) {
      if (cue.effect() == Effect.LIGHT) {
        continue;
      }
      rules.add(cue.id());
      negated |= cue.effect() == Effect.NEGATED || cue.effect() == Effect.CANCELLED;
      if (cue.effect() != Effect.NEGATED && cue.effect().compareTo(strongest) < 0) {
        strongest = cue.effect();
      }
    }
    Modality modality =
        switch (strongest) {
          case DENIED -> Modality.DENIED;
          case HYPOTHETICAL -> Modality.HYPOTHETICAL;
          case THREATENED -> Modality.THREATENED;
          case REQUESTED -> Modality.REQUESTED;
          case HOPED -> Modality.HOPED;
          case PLANNED, CANCELLED -> Modality.PLANNED;
          case NEGATED, LIGHT -> Modality.ACTUAL;
        };
    return new Status(modality, negated, rules);
  }
}
