package org.isnad.io;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about an article, before any of it is checked.
 *
 * @param id null where the file gives none
 * @param published as written
 * @param author as a web page names it; not part of the record
 */
record Draft(
    @Nullable String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String published,
    @Nullable String url,
    String body) {}
