package io.sigma4j.engine.eql;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The function {@code number}. */
final class NumberParser {

  private final int position;
  private final EqlOptions options;

  NumberParser(int position, EqlOptions options) {
    this.position = position;
    this.options = options;
  }

  /** A null base is as no base; a null text gives null. */
  Value parse(List<Value> arguments) {
    if (arguments.get(0).isNull()) {
      return Value.Null.NULL;
    }
    String text = arguments.get(0).asText().strip();
    boolean based = arguments.size() > 1 && !arguments.get(1).isNull();
    Optional<Value> number =
        based
            ? integer(text, Integer.parseInt(arguments.get(1).asText()))
            : text.matches("[+-]?0[xX].*") ? integer(text, 16) : Coercion.parseNumber(text);
    if (number.isEmpty() && options.is(EqlOptions.NumberFailure.ERROR)) {
      throw EqlException.verification(position, "cannot convert [" + text + "] to a number");
    }
    return number.orElse(Value.Null.NULL);
  }

  private Optional<Value> integer(String text, int base) {
    if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
      throw EqlException.verification(position, "number has no base " + base);
    }
    String digits = base == 16 ? text.replaceFirst("^([+-]?)0[xX]", "$1") : text;
    if (base == 10 && !digits.matches("[+-]?\\d+")) {
      return Coercion.parseNumber(digits);
    }
    try {
      return Optional.of(new Value.Whole(new BigInteger(digits, base).longValueExact()));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
