/**
 * Arabic script: folding of spelling variants and cutting into tokens, the same for articles and
 * for the lexicon.
 */
@NullMarked
package org.isnad.script;

import org.jspecify.annotations.NullMarked;
