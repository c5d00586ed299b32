package io.sigma4j.elastic.esql;

import io.sigma4j.core.ir.Value;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The texts that {@code to_string} makes of numbers that are stored as {@code double} or {@code
 * float}: {@code 4688.0}, {@code 1.0E7}. A text of a rule means no such text, so they only count
 * where the column holds numbers.
 */
final class StoredDoubles {

  private StoredDoubles() {}

  /** The texts of a number, one or two; none for zero, for which there is another form. */
  static Set<String> texts(Value value) {
    if (!(value instanceof Value.Numeric number)) {
      throw new IllegalStateException("no number: " + value);
    }
    Set<String> texts = new LinkedHashSet<>();
    if (number.number().signum() != 0) {
      add(number.number(), texts);
    }
    return texts;
  }

  private static void add(BigDecimal number, Set<String> texts) {
    texts.add(Double.toString(number.doubleValue()));
    if (number.scale() > 0) {
      texts.add(Double.toString(number.floatValue()));
    }
  }
}
