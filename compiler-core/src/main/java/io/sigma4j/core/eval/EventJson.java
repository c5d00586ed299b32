package io.sigma4j.core.eval;

import io.sigma4j.core.diagnostic.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Events as JSON objects on one line, flat as rules see them. */
public final class EventJson {

  private EventJson() {}

  /** The event; a field with several values is an array. */
  public static String render(Event event) {
    return event.fields().entrySet().stream()
        .map(field -> JsonText.quoted(field.getKey()) + ':' + values(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String values(List<Object> values) {
    return values.size() == 1
        ? scalar(values.get(0))
        : values.stream().map(EventJson::scalar).collect(Collectors.joining(",", "[", "]"));
  }

  /** One value of a field. */
  static String scalar(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Boolean ? value.toString() : JsonText.quoted(value.toString());
  }
}
