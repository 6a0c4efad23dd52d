package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event before the record gives out its ids.
 *
 * @param type PLOVER type: CONSULT, ASSAULT …
 * @param mode PLOVER mode, null where the text does not settle it
 * @param trigger the word or words that name the act
 * @param evidence the clause or sentence that bears the event
 * @param actors indexes into {@link Cast#actors()}
 * @param recipients indexes into {@link Cast#actors()}
 * @param date EDTF, null if the text gives none
 * @param place English name of the most exact place stated, null for none
 * @param statement index of the attribution in which it is told, null for the narrator
 * @param confidence 0 to 1
 * @param because ids of the rules and rows that made it, in order
 */
public record Happening(
    String type,
    @Nullable String mode,
    Span trigger,
    Span evidence,
    List<Integer> actors,
    List<Integer> recipients,
    Modality modality,
    boolean negated,
    @Nullable String date,
    @Nullable String place,
    @Nullable Integer statement,
    @Nullable String cameo,
    double confidence,
    List<String> because) {
  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    because = List.copyOf(because);
  }
}
