package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.JsonText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that can be written with other texts in it. */
sealed interface JsonValue {

  /** The value as JSON, in one line, with each text in it changed. */
  String text(UnaryOperator<String> change);

  /** What {@code Json} reads. */
  static JsonValue of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(String.valueOf(key), of(member)));
      return new Members(members);
    }
    if (value instanceof List<?> list) {
      return new Elements(list.stream().map(JsonValue::of).toList());
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    return new Plain(
        value instanceof BigDecimal number ? number.toString() : String.valueOf(value));
  }

  /** An object. */
  record Members(Map<String, JsonValue> members) implements JsonValue {
    @Override
    public String text(UnaryOperator<String> change) {
      return members.entrySet().stream()
          .map(entry -> JsonText.quoted(entry.getKey()) + ": " + entry.getValue().text(change))
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** An array. */
  record Elements(List<JsonValue> elements) implements JsonValue {
    @Override
    public String text(UnaryOperator<String> change) {
      return elements.stream()
          .map(element -> element.text(change))
          .collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A text. */
  record Text(String value) implements JsonValue {
    @Override
    public String text(UnaryOperator<String> change) {
      return JsonText.quoted(change.apply(value));
    }
  }

  /** A number, a truth value or null. */
  record Plain(String value) implements JsonValue {
    @Override
    public String text(UnaryOperator<String> change) {
      return value;
    }
  }
}
