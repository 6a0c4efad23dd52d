package org.isnad.model;

/**
 * A word of the lexicon, listed once.
 *
 * @param id row id in {@code data/ar/lexicon}, as {@code v.qwl-1}
 * @param lemma dictionary form without vowels: قال, وزير
 * @param number its place among the words of the compiled lexicon, from 0; {@link #UNLISTED} before
 *     it is compiled
 */
public record Lexeme(String id, String lemma, PartOfSpeech partOfSpeech, int number) {
  public static final int UNLISTED = -1;

  /** A lexeme as a row gives it. */
  public Lexeme(String id, String lemma, PartOfSpeech partOfSpeech) {
    this(id, lemma, partOfSpeech, UNLISTED);
  }
}
