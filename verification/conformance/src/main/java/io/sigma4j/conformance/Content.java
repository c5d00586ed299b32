package io.sigma4j.conformance;

import io.sigma4j.testkit.JsonNull;
import java.math.BigDecimal;
import java.util.List;

/** The kind of values that a field holds in the events of a case. */
enum Content {
  /** No event has a value. */
  NOTHING,
  /** Texts. */
  TEXT,
  /** Whole numbers. */
  WHOLE,
  /** Numbers, at least one with a fraction. */
  FRACTION,
  /** True or false. */
  TRUTH,
  /** Values of several kinds, which no column with one type can hold. */
  MIXED;

  /** The content that one value is. */
  static Content of(Object value) {
    if (value instanceof JsonNull) {
      return NOTHING;
    }
    if (value instanceof List<?> elements) {
      return elements.stream().map(Content::of).reduce(NOTHING, Content::with);
    }
    if (value instanceof BigDecimal number) {
      return isLong(number) ? WHOLE : FRACTION;
    }
    return value instanceof Boolean ? TRUTH : TEXT;
  }

  /** The content of a field that holds both. */
  Content with(Content other) {
    if (this == other || other == NOTHING) {
      return this;
    }
    if (this == NOTHING) {
      return other;
    }
    return isNumber() && other.isNumber() ? FRACTION : MIXED;
  }

  private boolean isNumber() {
    return this == WHOLE || this == FRACTION;
  }

  private static boolean isLong(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 && stripped.toBigInteger().bitLength() < Long.SIZE;
  }
}
