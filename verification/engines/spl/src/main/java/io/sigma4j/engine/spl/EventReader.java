package io.sigma4j.engine.spl;

import io.sigma4j.engine.model.Json;
import io.sigma4j.engine.model.Json.JsonNull;
import io.sigma4j.engine.model.Json.JsonNumber;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns JSON events into rows. */
final class EventReader {

  private final SplOptions options;

  EventReader(SplOptions options) {
    this.options = options;
  }

  /**
   * Reads one JSON object per line.
   *
   * @return the events in the order in which a search retrieves them
   */
  List<Row> read(Iterable<String> lines) {
    List<Row> events = new ArrayList<>();
    Set<Optional<String>> ids = new HashSet<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        Row event = event(line);
        if (!ids.add(event.id())) {
          throw new IllegalArgumentException("two events have the _id " + event.id().orElseThrow());
        }
        events.add(event);
      }
    }
    return inSearchOrder(events, options);
  }

  /** Puts events newest first, if that order is chosen and every event has a time. */
  static List<Row> inSearchOrder(List<Row> events, SplOptions options) {
    boolean timed = events.stream().allMatch(event -> !event.get("_time").asNumber().isNull());
    if (!timed || !options.is(SplOptions.EventOrder.TIME_DESC)) {
      return events;
    }
    Comparator<Row> oldestFirst = Comparator.comparingDouble(EventReader::time);
    return events.stream().sorted(oldestFirst.reversed()).toList();
  }

  static double time(Row event) {
    return event.get("_time").asNumber() instanceof Value.Num time ? time.number() : Double.NaN;
  }

  private Row event(String line) {
    Map<String, Object> object = Json.parseObject(line);
    Map<String, Value> fields = new LinkedHashMap<>();
    Optional<String> id = Optional.empty();
    for (Map.Entry<String, Object> member : object.entrySet()) {
      String name = member.getKey();
      Value value = value(name, member.getValue());
      if (name.equals("_id") && !value.isNull()) {
        id = Optional.of(single(name, value));
      } else if (!value.isNull()) {
        fields.put(name, name.equals("_time") ? time(single(name, value)) : value);
      }
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("event without _id: " + line);
    }
    Value given = fields.getOrDefault("_raw", Value.Null.NULL);
    fields.put("_raw", Value.of(given.isNull() ? raw(line, fields) : single("_raw", given)));
    return new Row(id, fields);
  }

  private Value value(String name, Object json) {
    if (json instanceof List<?> items) {
      List<Value> values = new ArrayList<>();
      items.forEach(item -> values.addAll(value(name, item).singles()));
      return Value.of(values);
    }
    if (json instanceof Map) {
      throw new IllegalArgumentException("field " + name + ": nested objects must be flattened");
    }
    if (json instanceof JsonNumber number) {
      return new Value.Num(Double.parseDouble(number.text()), number.text());
    }
    if (json == JsonNull.NULL) {
      return options.is(SplOptions.JsonNull.TEXT) ? Value.of("null") : Value.Null.NULL;
    }
    boolean absent = json.equals("") && options.is(SplOptions.EmptyField.MISSING);
    return absent ? Value.Null.NULL : Value.of(json.toString());
  }

  private static String single(String name, Value value) {
    if (value.singles().size() != 1) {
      throw new IllegalArgumentException("field " + name + " needs one value");
    }
    return value.asText();
  }

  private static Value time(String text) {
    if (Value.isNumeric(text)) {
      return Value.typed(Value.of(text));
    }
    try {
      return Value.of(Instant.parse(text).toEpochMilli() / 1000.0);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("_time is neither a number nor an instant: " + text, e);
    }
  }

  private String raw(String line, Map<String, Value> fields) {
    if (options.is(SplOptions.Raw.JSON)) {
      return line;
    }
    List<String> texts = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!name.startsWith("_")) {
            texts.addAll(value.texts());
          }
        });
    return String.join("\n", texts);
  }
}
