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
 * @param place index of the most exact place stated among those that the article names, null for
 *     none
 * @param statement index of the attribution in which it is told, null for the narrator
 * @param contexts what its sentence is about, by PLOVER's names: military, election
 * @param casualties the people whom it harmed, by what was done to them, as the text counts them
 * @param codes what the coding schemes give it
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
    @Nullable Integer place,
    @Nullable Integer statement,
    List<String> contexts,
    List<Casualties> casualties,
    Codes codes,
    double confidence,
    List<String> because) {
  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    casualties = List.copyOf(casualties);
    because = List.copyOf(because);
  }

  /**
   * What PLOVER and CAMEO code.
   *
   * @param plover the type by PLOVER's manual: AGREE for a meeting that is only planned
   * @param mode the mode by PLOVER's manual, null for none
   * @param score PLOVER's score of that type and mode, null where it has none
   * @param cameo null where the act has no code
   * @param goldstein the value of the CAMEO code, null where the table has none
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict; null without a code
   */
  public record Codes(
      String plover,
      @Nullable String mode,
      @Nullable Double score,
      @Nullable String cameo,
      @Nullable Double goldstein,
      @Nullable Integer quad) {}
}
