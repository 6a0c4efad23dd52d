/** From characters to tokens, quotations and sentences. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
