/** Who is named: mentions, title chains, and the actors behind them. */
@NullMarked
package org.isnad.names;

import org.jspecify.annotations.NullMarked;
