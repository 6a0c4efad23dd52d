package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that names a calendar time: أمس, الأول من أكتوبر/تشرين الأول.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param value EDTF (ISO 8601-2) value, null where it hangs on a date that is not known
 * @param kind {@code date}, {@code time}, {@code range}, {@code season} …
 * @param because ids of the rules that made it
 */
public record TimeMention(
    int first, int end, Span span, @Nullable String value, String kind, List<String> because) {
  public TimeMention {
    because = List.copyOf(because);
  }
}
