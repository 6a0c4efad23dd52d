package org.isnad.model;

/**
 * Where a place is named.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param span its characters, without proclitics: in بالموصل the span is الموصل
 * @param within whether something is said to be or happen there (في الموصل, قرب معبر رفح), rather
 *     than to come from there, go there or be of there
 */
public record PlaceMention(int first, int end, Span span, Place place, boolean within) {}
