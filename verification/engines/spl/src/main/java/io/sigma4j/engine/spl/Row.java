package io.sigma4j.engine.spl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An event or a result row; immutable.
 *
 * @param id the event's {@code _id}, or empty for a row that a transforming command made
 * @param fields the fields with a value, in order; each value is text, a number or a multivalue
 */
record Row(Optional<String> id, Map<String, Value> fields) {

  Value get(String field) {
    return fields.getOrDefault(field, Value.Null.NULL);
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** Returns a copy in which the field has the value; a null value removes the field. */
  Row with(String field, Value value) {
    Map<String, Value> copy = new LinkedHashMap<>(fields);
    if (value.isNull()) {
      copy.remove(field);
    } else {
      copy.put(field, value);
    }
    return new Row(id, copy);
  }
}
