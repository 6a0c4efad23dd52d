/** The command line: {@code isnad read}, {@code isnad explain}, {@code isnad lexicon check}. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
