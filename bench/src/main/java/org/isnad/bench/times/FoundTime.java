package org.isnad.bench.times;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time in the text of an article, as the annotation or a tagger has it.
 *
 * @param value EDTF, null where it hangs on a day that is not known
 */
record FoundTime(Span span, @Nullable String value) {}
