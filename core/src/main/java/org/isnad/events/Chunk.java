package org.isnad.events;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: head, genitives, adjectives, names. In على مواقع الجيش السوري the chunk is مواقع
 * الجيش السوري with slot على.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param head index of its head noun
 * @param slot what the preposition before it opens; null if it is bare
 * @param joined whether و joins it to what stands before
 */
record Chunk(int first, int end, int head, @Nullable Slot slot, boolean joined) {
  boolean contains(int token) {
    return token >= first && token < end;
  }
}
