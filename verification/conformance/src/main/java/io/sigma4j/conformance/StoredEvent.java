package io.sigma4j.conformance;

import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event of a case as engines get it.
 *
 * @param source the event with its verdict
 * @param fields by full name: nested objects have become names with dots
 */
record StoredEvent(CaseEvent source, Map<String, Object> fields) {

  static StoredEvent of(CaseEvent event) {
    Map<String, Object> flat = new LinkedHashMap<>();
    event.fields().forEach((name, value) -> flatten(name, value, flat));
    return new StoredEvent(event, flat);
  }

  private static void flatten(String name, Object value, Map<String, Object> flat) {
    if (value instanceof Map<?, ?> members) {
      members.forEach((key, inner) -> flatten(name + '.' + key, inner, flat));
    } else {
      flat.put(name, value);
    }
  }

  /** The event as the evaluator sees it. */
  Event event() {
    return EventReader.read(Json.write(fields)).event().orElseThrow();
  }

  /** The values of a field that are no nulls. */
  List<Object> values(String field) {
    return event().values(field);
  }

  /** The event with another value in a field, or without it. */
  StoredEvent with(String field, Optional<Object> value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    value.ifPresent(there -> changed.put(field, there));
    return new StoredEvent(source, changed);
  }
}
