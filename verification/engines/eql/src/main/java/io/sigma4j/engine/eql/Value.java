package io.sigma4j.engine.eql;

import io.sigma4j.engine.model.IpAddress;
import java.math.BigDecimal;
import java.time.Instant;

/** A value of a field or an expression. */
sealed interface Value {

  /** No value. */
  record Null() implements Value {
    static final Value NULL = new Null();
  }

  /** A text. */
  record Text(String text) implements Value {}

  /** An integer. */
  record Whole(long number) implements Value {}

  /** A floating point number. */
  record Real(double number) implements Value {}

  /** A truth value. */
  record Bool(boolean truth) implements Value {}

  /** An address. */
  record Ip(IpAddress address) implements Value {}

  /** A time or, if the two ends differ, the span that a date without a time stands for. */
  record Moment(long first, long last) implements Value {}

  static Value of(boolean truth) {
    return new Bool(truth);
  }

  default boolean isNull() {
    return this instanceof Null;
  }

  default boolean isTrue() {
    return this instanceof Bool bool && bool.truth();
  }

  default boolean isNumber() {
    return this instanceof Whole || this instanceof Real;
  }

  /** The number as a double; the value must be a number. */
  default double asDouble() {
    return this instanceof Whole whole ? whole.number() : ((Real) this).number();
  }

  /** The value as {@code string} spells it; not for null. */
  default String asText() {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Whole whole) {
      return Long.toString(whole.number());
    }
    if (this instanceof Real real) {
      return Double.toString(real.number());
    }
    if (this instanceof Bool bool) {
      return Boolean.toString(bool.truth());
    }
    if (this instanceof Ip ip) {
      return ip.address().toString();
    }
    if (this instanceof Moment moment) {
      return Instant.ofEpochMilli(moment.first()).toString();
    }
    throw new IllegalStateException("null has no text");
  }

  /** The same for equal numbers of both kinds, so that values can be keys. */
  default Value normalized() {
    if (this instanceof Real real
        && Double.isFinite(real.number())
        && real.number() == Math.rint(real.number())
        && Math.abs(real.number()) < 1e15) {
      return new Whole(new BigDecimal(real.number()).longValueExact());
    }
    return this;
  }

  default Type type() {
    if (this instanceof Text) {
      return Type.KEYWORD;
    }
    if (this instanceof Whole) {
      return Type.LONG;
    }
    if (this instanceof Real) {
      return Type.DOUBLE;
    }
    if (this instanceof Bool) {
      return Type.BOOLEAN;
    }
    if (this instanceof Ip) {
      return Type.IP;
    }
    return this instanceof Moment ? Type.DATE : Type.NULL;
  }
}
