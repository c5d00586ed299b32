package io.sigma4j.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * JSON text (RFC 8259) as plain values: {@link Map}, {@link List}, {@link String}, {@link
 * BigDecimal}, {@link Boolean} and {@link JsonNull}.
 */
public final class Json {

  private Json() {}

  /**
   * The value of a text. Members keep their order.
   *
   * @throws JsonException if the text is not JSON, or an object has a member twice
   */
  public static Object read(String text) {
    return new JsonReader(text).document();
  }

  /**
   * The members of a text that is one object.
   *
   * @throws JsonException if the text is not JSON, or no object
   */
  public static Map<String, Object> readObject(String text) {
    return new JsonReader(text).object();
  }

  /** The text of a value on one line, without blanks. */
  public static String write(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof String string) {
      writeString(string, text);
    } else if (value instanceof Map<?, ?> members) {
      writeMembers(members, text);
    } else if (value instanceof List<?> elements) {
      writeElements(elements, text);
    } else if (value instanceof BigDecimal number) {
      text.append(number);
    } else if (value instanceof Boolean || value instanceof JsonNull) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("No value of JSON: " + value.getClass());
    }
  }

  private static void writeMembers(Map<?, ?> members, StringBuilder text) {
    String separator = "{";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      text.append(separator);
      writeString(String.valueOf(member.getKey()), text);
      text.append(':');
      write(member.getValue(), text);
      separator = ",";
    }
    text.append(members.isEmpty() ? "{}" : "}");
  }

  private static void writeElements(List<?> elements, StringBuilder text) {
    text.append('[');
    for (int i = 0; i < elements.size(); i++) {
      text.append(i == 0 ? "" : ",");
      write(elements.get(i), text);
    }
    text.append(']');
  }

  private static void writeString(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
