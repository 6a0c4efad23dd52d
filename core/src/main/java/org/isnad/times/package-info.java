/**
 * Calendar times: what an expression such as مساء أمس الاثنين names, against the day of
 * publication.
 */
@NullMarked
package org.isnad.times;

import org.jspecify.annotations.NullMarked;
