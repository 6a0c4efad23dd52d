package org.isnad.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article came out.
 *
 * @param iso as given: an ISO 8601 date or date and time
 * @param day the day of it, as written, in the outlet's own zone
 */
public record Published(String iso, LocalDate day) {
  /**
   * Reads {@code 2024-10-11}, {@code 2024-10-11T09:30:00+03:00} or {@code 2024-10-11 09:30}; empty
   * if it is none of these.
   */
  public static Optional<Published> parse(String iso) {
    String value = iso.strip();
    boolean dayOnly = value.length() == 10;
    if (value.length() < 10 || (!dayOnly && value.charAt(10) != 'T' && value.charAt(10) != ' ')) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Published(value.replace(' ', 'T'), LocalDate.parse(value.substring(0, 10))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
