package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.TimeUnit;
import java.time.LocalDate;
import java.util.Locale;

/** Times as events write them. */
final class Times {

  private static final int DAYS_OF_WEEK = 7;

  private Times() {}

  /** A time with that minute, hour and so on; out of range, it is another time. */
  static String with(TimeUnit unit, int number) {
    return switch (unit) {
      case MINUTE -> time(2024, 5, 17, 13, number);
      case HOUR -> time(2024, 5, 17, number, 45);
      case DAY -> time(2024, 5, number, 13, 45);
      case MONTH -> time(2024, number, 17, 13, 45);
      case YEAR -> time(number, 5, 17, 13, 45);
      case WEEK -> inWeek(number);
    };
  }

  /** Monday, 2024-01-01, began week 1. */
  private static String inWeek(int week) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays((long) DAYS_OF_WEEK * (week - 1));
    return time(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 13, 45);
  }

  private static String time(int year, int month, int day, int hour, int minute) {
    return String.format(
        Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:07Z", year, month, day, hour, minute);
  }
}
