/** Tells Arabic from the other languages that its script, and other scripts, are used for. */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;
