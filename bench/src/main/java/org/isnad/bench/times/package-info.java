/** Finding and resolving times, side by side with HeidelTime on annotated articles. */
@NullMarked
package org.isnad.bench.times;

import org.jspecify.annotations.NullMarked;
