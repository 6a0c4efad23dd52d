package org.isnad.times;

import java.util.List;

/**
 * An expression and its meaning.
 *
 * @param first index of its first token
 * @param clitic letters of the first token before the expression
 * @param end one past its last token
 * @param kind date, time, month …
 * @param because rule and rows
 */
record Found(int first, int clitic, int end, String kind, Meaning meaning, List<String> because) {}
