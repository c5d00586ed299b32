package io.sigma4j.core.eval;

import io.sigma4j.core.ir.TimeUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.OptionalInt;

/**
 * A time as an event writes it, {@code 2024-05-17T13:45:00Z} or with a blank instead of the T. Its
 * parts are taken as written: Sigma 2.1 handles no time zones.
 */
final class EventTime {

  private EventTime() {}

  /** A part of the time that a text is; empty if it is none or lacks that part. */
  static OptionalInt part(String text, TimeUnit unit) {
    if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return OptionalInt.empty();
    }
    OptionalInt year = digits(text, 0, 4);
    OptionalInt month = digits(text, 5, 7);
    OptionalInt day = digits(text, 8, 10);
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return OptionalInt.empty();
    }
    return switch (unit) {
      case YEAR -> year;
      case MONTH -> month;
      case DAY -> day;
      case WEEK -> week(year.getAsInt(), month.getAsInt(), day.getAsInt());
      case HOUR -> clock(text, 11);
      case MINUTE -> clock(text, 14);
    };
  }

  private static OptionalInt clock(String text, int at) {
    boolean separated =
        text.length() >= 16
            && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
            && text.charAt(13) == ':';
    return separated ? digits(text, at, at + 2) : OptionalInt.empty();
  }

  private static OptionalInt week(int year, int month, int day) {
    try {
      return OptionalInt.of(LocalDate.of(year, month, day).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    } catch (DateTimeException e) {
      return OptionalInt.empty(); // 2024-02-30 is no date
    }
  }

  private static OptionalInt digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }
}
