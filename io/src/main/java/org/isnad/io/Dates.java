package org.isnad.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.isnad.model.Published;

/**
 * Dates as pages and feeds write them: ISO 8601, {@code 2024/10/11}, {@code 20241011}, the form of
 * mail and feeds ({@code Fri, 11 Oct 2024 09:30:00 GMT}), seconds or milliseconds since 1970. A day
 * and month in digits with the year last are not guessed at.
 */
final class Dates {
  private Dates() {}

  static Optional<Published> parse(String written) {
    String value = written.strip();
    Optional<Published> iso = Published.parse(value);
    if (iso.isPresent()) {
      return iso;
    }
    if (isDigits(value)) {
      return switch (value.length()) {
        case 8 ->
            Published.parse(
                value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6));
        case 10 -> instant(Long.parseLong(value) * 1000);
        case 13 -> instant(Long.parseLong(value));
        default -> Optional.empty();
      };
    }
    if (value.length() >= 10 && value.charAt(4) == '/' && value.charAt(7) == '/') {
      return Published.parse(value.substring(0, 10).replace('/', '-') + value.substring(10));
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Published.parse(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigits(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Published> instant(long milliseconds) {
    return Published.parse(
        Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC).toLocalDateTime() + "Z");
  }
}
