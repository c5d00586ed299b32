package io.sigma4j.core.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event: fields with one value or several. A value is a {@link String}, a {@link BigDecimal} or
 * a {@link Boolean}; a field that is null, or holds an empty array or one of nulls only, is not
 * there. Nested objects are fields with dots in their names.
 */
public final class Event {

  private final Map<String, List<Object>> fields;

  private Event(Map<String, List<Object>> fields) {
    this.fields = fields;
  }

  /**
   * An event from plain Java values.
   *
   * @param members strings, numbers, booleans, null, lists of those, or maps of the same kind
   */
  public static Event of(Map<String, ? extends @Nullable Object> members) {
    Map<String, List<Object>> fields = new LinkedHashMap<>();
    members.forEach((name, value) -> add(fields, name, value));
    return new Event(fields);
  }

  private static void add(Map<String, List<Object>> fields, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> add(fields, name + '.' + key, inner));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> add(fields, name, element));
    } else if (value != null) {
      fields.computeIfAbsent(name, key -> new ArrayList<>(1)).add(scalar(value));
    }
  }

  private static Object scalar(Object value) {
    if (value instanceof Number number) {
      BigDecimal decimal = new BigDecimal(number.toString());
      return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
    return value instanceof Boolean ? value : value.toString();
  }

  /** The values of a field in order; empty if it is not there. */
  public List<Object> values(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Every field with its values, in order. */
  public Map<String, List<Object>> fields() {
    return fields;
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
