package org.isnad.events;

/**
 * A trigger found in the article.
 *
 * @param first index of its first token
 * @param end one past the index of the last token of its phrase
 * @param whole whether its words stand together; if not, the first one alone is the trigger's span
 * @param doubtful whether another verb is the likelier reading of its first word
 */
record Match(Trigger trigger, int first, int end, boolean whole, boolean doubtful) {
  int spanEnd() {
    return whole ? end : first + 1;
  }
}
