package io.sigma4j.engine.eql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The order of values. */
final class Order {

  private Order() {}

  /** Whether two values can be compared at all. */
  static boolean comparable(Value left, Value right) {
    return (left.isNumber() && right.isNumber()) || left.getClass() == right.getClass();
  }

  /** Compares two values of the same kind: numbers by value, texts by their UTF-8 bytes. */
  static int compare(Value left, Value right) {
    if (left.isNumber() && right.isNumber()) {
      return compareNumbers(left, right);
    }
    if (left instanceof Value.Text text) {
      return Arrays.compareUnsigned(utf8(text.text()), utf8(((Value.Text) right).text()));
    }
    if (left instanceof Value.Bool bool) {
      return Boolean.compare(bool.truth(), ((Value.Bool) right).truth());
    }
    if (left instanceof Value.Ip ip) {
      return ip.address().compareTo(((Value.Ip) right).address());
    }
    if (left instanceof Value.Moment moment) {
      return compareMoments(moment, (Value.Moment) right);
    }
    return 0;
  }

  private static int compareNumbers(Value left, Value right) {
    boolean exact = finite(left.asDouble()) && finite(right.asDouble());
    return exact
        ? exact(left).compareTo(exact(right))
        : Double.compare(left.asDouble(), right.asDouble());
  }

  private static boolean finite(double number) {
    return Double.isFinite(number);
  }

  private static BigDecimal exact(Value value) {
    return value instanceof Value.Whole whole
        ? BigDecimal.valueOf(whole.number())
        : new BigDecimal(((Value.Real) value).number());
  }

  /** A time inside the span of a day is neither before nor after the day. */
  private static int compareMoments(Value.Moment left, Value.Moment right) {
    if (left.last() < right.first()) {
      return -1;
    }
    return left.first() > right.last() ? 1 : 0;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
