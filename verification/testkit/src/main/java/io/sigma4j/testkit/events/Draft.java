package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Event;
import io.sigma4j.testkit.JsonNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An event in the making: texts, numbers, booleans, {@link JsonNull} and lists of those. */
final class Draft {

  static final Draft EMPTY = new Draft(Map.of());

  private final Map<String, Object> fields;
  private final Event event;

  private Draft(Map<String, Object> fields) {
    this.fields = fields;
    event = Event.of(withoutNulls(fields));
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> fields) {
    if (!fields.containsValue(JsonNull.NULL)) {
      return fields;
    }
    Map<String, Object> there = new LinkedHashMap<>(fields);
    there.values().removeIf(JsonNull.NULL::equals);
    return there;
  }

  /** With another value in a field; without the field if there is none. */
  Draft with(String field, Optional<Object> value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    if (value.isPresent()) {
      changed.put(field, value.get());
    } else {
      changed.remove(field);
    }
    return new Draft(changed);
  }

  Optional<Object> value(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  Map<String, Object> fields() {
    return fields;
  }

  /** As the evaluator sees it. */
  Event event() {
    return event;
  }
}
