package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * An article as it was read.
 *
 * @param text title, blank line, body; the body alone where there is no title. Every span of the
 *     record points into it
 * @param titleEnd where the title ends in {@code text}, 0 without one
 * @param language ISO 639 code, {@code ar}
 */
public record Article(
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable Published published,
    String language,
    String text,
    int titleEnd) {
  /** Joins title and body into the text that all spans point into. */
  public static Article of(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable Published published,
      String language,
      String body) {
    String head = title == null ? "" : title.strip();
    return head.isEmpty()
        ? new Article(id, outlet, null, url, published, language, body, 0)
        : new Article(
            id, outlet, head, url, published, language, head + "\n\n" + body, head.length());
  }
}
