package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a token: proclitics, a form of a lexeme, a pronoun. وسيقولونها is و + س + يقولون
 * + ها.
 *
 * @param conjunction و or ف before the word, 0 for none
 * @param preposition ب, ل or ك before the word, 0 for none
 * @param future whether س stands before a present
 * @param article whether the word has ال
 * @param stemStart where the form of the lexeme (with ال, if any) begins in the token's folded form
 * @param stemEnd where it ends, before the pronoun
 * @param suffix the object or possessive pronoun: ه, ها, هم, هما, هن, ك, كم, ي, ني, نا; null for
 *     none
 */
public record Reading(
    Lexeme lexeme,
    Inflection inflection,
    char conjunction,
    char preposition,
    boolean future,
    boolean article,
    int stemStart,
    int stemEnd,
    @Nullable String suffix) {
  public boolean isFiniteVerb() {
    return inflection.tense().isFinite();
  }

  /** Whether anything stands before the stem but ال. */
  public boolean hasProclitic() {
    return stemStart > 0;
  }
}
