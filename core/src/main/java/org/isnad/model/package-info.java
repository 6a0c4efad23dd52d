/**
 * The record that Isnad keeps and the typed values that its stages hand on. All of it immutable.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
