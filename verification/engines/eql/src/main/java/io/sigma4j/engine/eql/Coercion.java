package io.sigma4j.engine.eql;

import io.sigma4j.engine.model.IpAddress;
import java.math.BigDecimal;
import java.util.Optional;

/** Turns a value into the type of a field, as indexing or a search would. */
final class Coercion {

  private Coercion() {}

  /** The value as the field's type holds it; empty if it cannot. Null stays null. */
  static Optional<Value> to(Type type, Value value) {
    if (value.isNull()) {
      return Optional.of(value);
    }
    return switch (type) {
      case KEYWORD, WILDCARD, TEXT -> Optional.of(new Value.Text(value.asText()));
      case LONG -> number(value);
      case DOUBLE -> number(value).map(number -> new Value.Real(number.asDouble()));
      case BOOLEAN -> bool(value);
      case IP -> ip(value);
      case DATE -> date(value);
      case NULL -> Optional.of(Value.Null.NULL);
    };
  }

  private static Optional<Value> number(Value value) {
    if (value.isNumber()) {
      return Optional.of(value);
    }
    return value instanceof Value.Text text ? parseNumber(text.text()) : Optional.empty();
  }

  /** Reads an integer or a decimal number. */
  static Optional<Value> parseNumber(String text) {
    if (!text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    boolean whole = text.matches("[+-]?\\d+") && number.toBigInteger().bitLength() < 64;
    return Optional.of(
        whole ? new Value.Whole(number.longValueExact()) : new Value.Real(number.doubleValue()));
  }

  private static Optional<Value> bool(Value value) {
    if (value instanceof Value.Text text && text.text().matches("true|false")) {
      return Optional.of(Value.of(text.text().equals("true")));
    }
    return value instanceof Value.Bool ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Value> ip(Value value) {
    if (value instanceof Value.Text text) {
      return IpAddress.parse(text.text()).map(Value.Ip::new);
    }
    return value instanceof Value.Ip ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Value> date(Value value) {
    if (value instanceof Value.Text || value instanceof Value.Whole) {
      return Dates.parse(value.asText()).map(moment -> moment);
    }
    return value instanceof Value.Moment ? Optional.of(value) : Optional.empty();
  }
}
