package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Casualties;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a {@link Happening}: what the stage's last steps may still change, and
 * what they need to know of it.
 *
 * @param trigger the row that tells it
 * @param span the trigger's characters
 * @param place index among the article's places, null for none
 * @param statement index among the attributions, null for the narrator
 * @param first index of the trigger's first token
 * @param nominal whether a noun tells it
 * @param definite whether that noun is definite by ال or a pronoun
 * @param headline whether it stands in the headline
 */
record Finding(
    Trigger trigger,
    @Nullable String mode,
    Span span,
    Span evidence,
    List<Integer> actors,
    List<Integer> recipients,
    Modality modality,
    boolean negated,
    @Nullable String date,
    @Nullable Integer place,
    @Nullable Integer statement,
    double confidence,
    List<String> because,
    int first,
    boolean nominal,
    boolean definite,
    boolean headline) {
  String type() {
    return trigger.type();
  }

  /** The same event with its parties told apart by a rule. */
  Finding withParties(
      List<Integer> actors, List<Integer> recipients, @Nullable String mode, String rule) {
    return changed(mode, actors, recipients, date, rule);
  }

  /** The same event with the recipients that another mention of it names. */
  Finding withRecipients(List<Integer> recipients, String rule) {
    return changed(mode, actors, recipients, date, rule);
  }

  /** The same event on a day that another clause tells. */
  Finding withDate(String date, String rule) {
    return changed(mode, actors, recipients, date, rule);
  }

  private Finding changed(
      @Nullable String mode,
      List<Integer> actors,
      List<Integer> recipients,
      @Nullable String date,
      String rule) {
    List<String> reasons = new ArrayList<>(because);
    reasons.add(rule);
    return new Finding(
        trigger,
        mode,
        span,
        evidence,
        actors,
        recipients,
        modality,
        negated,
        date,
        place,
        statement,
        confidence,
        reasons,
        first,
        nominal,
        definite,
        headline);
  }

  /** The event as it is told in the end. */
  Happening happening(List<String> contexts, Ontology ontology, List<Casualties> casualties) {
    return new Happening(
        trigger.type(),
        mode,
        span,
        evidence,
        actors,
        recipients,
        modality,
        negated,
        date,
        place,
        statement,
        contexts,
        casualties,
        ontology.codes(trigger.type(), mode, modality, trigger.cameo()),
        confidence,
        because);
  }
}
