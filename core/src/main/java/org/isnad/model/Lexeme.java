package org.isnad.model;

/**
 * A word of the lexicon, listed once.
 *
 * @param id row id in {@code data/ar/lexicon}, as {@code v.qwl-1}
 * @param lemma dictionary form without vowels: قال, وزير
 */
public record Lexeme(String id, String lemma, PartOfSpeech partOfSpeech) {}
