package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of the lexicon.
 *
 * @param id row id: {@code g.98182} for GeoNames' 98182, {@code l.red-sea}, key of a state's row
 * @param country ISO 3166-1 alpha-3, null where it lies in several, on a border or is disputed
 * @param latitude degrees, null where the lexicon has none
 * @param longitude degrees, null where the lexicon has none
 * @param geonames its number in GeoNames, null for none
 */
public record Place(
    String id,
    String nameAr,
    @Nullable String nameEn,
    @Nullable String country,
    Size size,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonames) {

  /** How exact a place is, from the least. */
  public enum Size {
    /** A part of the world: الشرق الأوسط, أوروبا. */
    AREA,
    STATE,
    /** A governorate, province, sea or river. */
    REGION,
    CITY,
    /** A crossing, camp, base, square. */
    SITE
  }
}
