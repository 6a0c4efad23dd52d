/**
 * Finds who did what to whom: events of the PLOVER types, their parties, status, time and place.
 */
@NullMarked
package org.isnad.events;

import org.jspecify.annotations.NullMarked;
