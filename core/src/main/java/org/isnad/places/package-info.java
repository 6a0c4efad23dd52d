/**
 * Finds places by name: cities, regions, seas, crossings, camps, and states where they stand for a
 * place.
 *
 * <p>Names come from {@code places/*.tsv}. {@link org.isnad.places.PlaceReader} is the only public
 * class; {@link org.isnad.places.PlaceTable} holds the names by their first word, {@link
 * org.isnad.places.Ground} sees what stands before a name, {@link org.isnad.places.Choice} decides
 * between places of one name by the countries that the article speaks of.
 */
@NullMarked
package org.isnad.places;

import org.jspecify.annotations.NullMarked;
