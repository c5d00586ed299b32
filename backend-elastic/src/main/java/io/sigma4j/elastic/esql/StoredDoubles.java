package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.ir.Value;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that {@code to_string} makes of numbers that are stored as {@code double} or {@code
 * float}: {@code 4688.0}, {@code 1.0E7}. A text of a rule means no such text, so they only count
 * where the column holds numbers.
 */
final class StoredDoubles {

  private StoredDoubles() {}

  /** The texts of all operands; empty if one is zero, for which there is another form. */
  static Optional<Iterable<String>> texts(Operands operands) {
    Set<String> texts = new LinkedHashSet<>();
    for (Value value : operands.values()) {
      if (!(value instanceof Value.Numeric number)) {
        throw new IllegalStateException("no number: " + value);
      }
      if (number.number().signum() == 0) {
        return Optional.empty();
      }
      add(number.number(), texts);
    }
    return Optional.of(List.copyOf(texts));
  }

  private static void add(BigDecimal number, Set<String> texts) {
    texts.add(Double.toString(number.doubleValue()));
    if (number.scale() > 0) {
      texts.add(Double.toString(number.floatValue()));
    }
  }
}
