package org.isnad.model;

/**
 * The features of one form: يقولون is imperfect, 3rd person, masculine plural, active.
 *
 * @param person 1 to 3, 0 where the form has none
 * @param accusativeOrGenitive for duals and sound masculine plurals in ـين
 * @param indefiniteAccusative for forms written with the alif of tanwin: مشيرا
 */
public record Inflection(
    Tense tense,
    int person,
    Gender gender,
    GrammaticalNumber number,
    boolean passive,
    boolean accusativeOrGenitive,
    boolean indefiniteAccusative) {}
