/** Who said what: cues, the content that they attribute, and the speaker. */
@NullMarked
package org.isnad.statements;

import org.jspecify.annotations.NullMarked;
