package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Token.Kind;

/** Reads time values such as {@code 15m}. */
final class Durations {

  private Durations() {}

  /** Reads a positive whole number and a unit; gives milliseconds. */
  static long read(Tokens tokens) {
    Token number = tokens.peek();
    if (number.is(Kind.DECIMAL)) {
      throw EqlException.syntax(number.start(), "a time value must be a whole number");
    }
    tokens.expect(Kind.INTEGER);
    if (!tokens.peek().is(Kind.NAME)) {
      throw EqlException.syntax(number.start(), "the time value has no unit");
    }
    Token unit = tokens.next();
    long millis =
        switch (unit.text()) {
          case "ms" -> 1;
          case "s" -> 1000;
          case "m" -> 60_000;
          case "h" -> 3_600_000;
          case "d" -> 86_400_000;
          case "micros", "nanos" ->
              throw EqlException.unsupported(unit.start(), "times shorter than a millisecond");
          default -> throw EqlException.syntax(unit.start(), "unknown unit " + unit.text());
        };
    long count = number.text().length() > 9 ? 0 : Long.parseLong(number.text());
    if (count == 0) {
      throw EqlException.syntax(number.start(), "the time value must be positive");
    }
    return count * millis;
  }
}
