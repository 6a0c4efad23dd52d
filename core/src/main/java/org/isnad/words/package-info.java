/**
 * Words (الكلمات): which forms the lexicon bears out, and which of them a token can be. Forms are
 * generated from {@code lexicon/verbs.tsv} and {@code lexicon/nouns.tsv}, compiled into an
 * automaton when the engine is built, and looked up, with their clitics, when an article is read.
 */
@NullMarked
package org.isnad.words;

import org.jspecify.annotations.NullMarked;
