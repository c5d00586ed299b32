package io.sigma4j.engine.eql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the dates of events and queries; without an offset they are in UTC. */
final class Dates {

  private Dates() {}

  /** Reads epoch milliseconds, a date, or a date with a time; empty if it is something else. */
  static Optional<Value.Moment> parse(String text) {
    if (text.matches("-?\\d{5,18}")) {
      return Optional.of(at(Long.parseLong(text)));
    }
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate day = LocalDate.parse(text);
        long first = millis(day);
        return Optional.of(new Value.Moment(first, millis(day.plusDays(1)) - 1));
      }
      if (text.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
        return Optional.of(at(OffsetDateTime.parse(text).toInstant().toEpochMilli()));
      }
      Instant instant = LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      return Optional.of(at(instant.toEpochMilli()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Value.Moment at(long millis) {
    return new Value.Moment(millis, millis);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
