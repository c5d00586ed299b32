package io.sigma4j.conformance;

import java.util.List;

/**
 * What columns of Elasticsearch make of values that are not of their type: a number takes the text
 * of one, a keyword the text of any scalar, a boolean the texts {@code true} and {@code false}
 * (Elasticsearch's reference, "coerce", "Keyword type family", "Boolean field type").
 *
 * <p>Often the column then holds something else. A whole number takes {@code 4688.5} without its
 * fraction, {@code 04688} without the zero and an empty text as a missing one; a keyword takes
 * {@code 5.0} as a text that is not the decimal form of 5. No query on it could tell.
 */
final class ElasticCoercion {

  private ElasticCoercion() {}

  /** Whether a column holds the value, or what means the same to every predicate. */
  static boolean holds(Column column, Object value) {
    if (column.holds(value)) {
      return true;
    }
    if (value instanceof List<?> elements) {
      return elements.stream().allMatch(element -> holds(column, element));
    }
    return switch (column.content()) {
      case NOTHING, MIXED -> false;
      case TEXT -> DecimalForm.isTextOf(value);
      case WHOLE -> value instanceof String text && DecimalForm.is(text) && isWhole(text);
      case FRACTION -> value instanceof String text && DecimalForm.is(text);
      case TRUTH -> value.equals("true") || value.equals("false");
    };
  }

  private static boolean isWhole(String number) {
    return number.indexOf('.') < 0;
  }
}
