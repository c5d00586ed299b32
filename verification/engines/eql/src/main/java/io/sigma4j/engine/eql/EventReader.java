package io.sigma4j.engine.eql;

import io.sigma4j.engine.model.Json;
import io.sigma4j.engine.model.Json.JsonNull;
import io.sigma4j.engine.model.Json.JsonNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Turns JSON events into events with typed values, oldest first. */
final class EventReader {

  private final SchemaBuilder builder;
  private final Map<String, Map<String, List<Value>>> raw = new LinkedHashMap<>();

  private EventReader(Map<String, Type> mapping) {
    this.builder = new SchemaBuilder(mapping);
  }

  /** Reads one JSON object per line. */
  static Index read(Iterable<String> lines, Map<String, Type> mapping) {
    EventReader reader = new EventReader(mapping);
    for (String line : lines) {
      if (!line.isBlank()) {
        reader.readLine(line);
      }
    }
    return reader.index();
  }

  private void readLine(String line) {
    Map<String, Object> object = Json.parseObject(line);
    if (!(object.remove("_id") instanceof String id)) {
      throw new IllegalArgumentException("event without a string _id: " + line);
    }
    Map<String, List<Value>> fields = new LinkedHashMap<>();
    object.forEach((name, value) -> collect(name, value, fields));
    if (raw.put(id, fields) != null) {
      throw new IllegalArgumentException("two events have the _id " + id);
    }
  }

  private void collect(String name, Object json, Map<String, List<Value>> fields) {
    if (json instanceof Map<?, ?> object) {
      object.forEach((inner, value) -> collect(name + "." + inner, value, fields));
    } else if (json instanceof List<?> items) {
      items.forEach(item -> collect(name, item, fields));
    } else if (json != JsonNull.NULL) {
      Value value = value(json);
      builder.see(name, value);
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  private static Value value(Object json) {
    if (json instanceof JsonNumber number) {
      return Coercion.parseNumber(number.text()).orElseThrow();
    }
    return json instanceof Boolean truth ? Value.of(truth) : new Value.Text((String) json);
  }

  private Index index() {
    Schema schema = builder.build();
    List<Event> events = new ArrayList<>();
    raw.forEach((id, fields) -> events.add(event(id, fields, schema)));
    boolean timed = events.stream().allMatch(event -> event.time().isPresent());
    if (timed) {
      events.sort(Comparator.comparingLong(event -> event.time().getAsLong()));
    }
    List<Event> ordered = new ArrayList<>();
    for (Event event : events) {
      ordered.add(new Event(event.id(), ordered.size(), event.time(), event.fields()));
    }
    return new Index(schema, ordered, timed);
  }

  private static Event event(String id, Map<String, List<Value>> fields, Schema schema) {
    Map<String, List<Value>> typed = new LinkedHashMap<>();
    fields.forEach(
        (name, values) -> {
          Type type = schema.type(name).orElseThrow();
          typed.put(name, values.stream().map(value -> coerce(id, name, type, value)).toList());
        });
    List<Value> times = typed.getOrDefault(Schema.TIMESTAMP, List.of());
    boolean timed = times.size() == 1 && times.get(0) instanceof Value.Moment;
    OptionalLong time =
        timed ? OptionalLong.of(((Value.Moment) times.get(0)).first()) : OptionalLong.empty();
    return new Event(id, 0, time, typed);
  }

  private static Value coerce(String id, String name, Type type, Value value) {
    Value typed =
        Coercion.to(type, value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "event " + id + ": " + name + " is not of type " + type.label()));
    // Indexing a decimal number into an integer field cuts its fraction off.
    return type == Type.LONG && typed instanceof Value.Real real
        ? new Value.Whole((long) real.number())
        : typed;
  }
}
