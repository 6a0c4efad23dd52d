/** The chain from an article to its record. */
@NullMarked
package org.isnad.engine;

import org.jspecify.annotations.NullMarked;
