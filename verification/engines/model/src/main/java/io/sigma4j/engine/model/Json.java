package io.sigma4j.engine.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON reader that keeps the spelling of numbers.
 *
 * <p>Objects become {@link LinkedHashMap}, arrays {@link List}, numbers {@link JsonNumber}, null
 * {@link JsonNull}.
 */
public final class Json {

  /** The value {@code null}. */
  public enum JsonNull {
    NULL
  }

  /** A number as it was written. */
  public record JsonNumber(String text) {}

  private static final int MAX_DEPTH = 100;

  private final String text;
  private int position;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Reads one JSON object that fills the whole text.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> parseObject(String text) {
    Json reader = new Json(text);
    Object value = reader.value(0);
    reader.skipSpace();
    if (reader.position < text.length() || !(value instanceof Map)) {
      throw reader.error("expected one JSON object");
    }
    return (Map<String, Object>) value;
  }

  private Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("nested too deeply");
    }
    skipSpace();
    char first = position < text.length() ? text.charAt(position) : '\0';
    return switch (first) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", JsonNull.NULL);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    position++;
    if (accept('}')) {
      return members;
    }
    do {
      skipSpace();
      String name = string();
      expect(':');
      if (members.containsKey(name)) {
        throw error("duplicate name " + name);
      }
      members.put(name, value(depth + 1));
    } while (accept(','));
    expect('}');
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    position++;
    if (accept(']')) {
      return items;
    }
    do {
      items.add(value(depth + 1));
    } while (accept(','));
    expect(']');
    return items;
  }

  private String string() {
    if (position >= text.length() || text.charAt(position) != '"') {
      throw error("expected a string");
    }
    position++;
    StringBuilder out = new StringBuilder();
    while (position < text.length() && text.charAt(position) != '"') {
      char c = text.charAt(position++);
      if (c < ' ') {
        throw error("control character in a string");
      }
      out.append(c == '\\' ? escape() : c);
    }
    expect('"');
    return out.toString();
  }

  private char escape() {
    if (position >= text.length()) {
      throw error("unfinished string");
    }
    char c = text.charAt(position++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw error("unknown escape");
    };
  }

  private char unicode() {
    int end = position + 4;
    if (end > text.length() || !text.substring(position, end).matches("[0-9a-fA-F]{4}")) {
      throw error("expected four hexadecimal digits");
    }
    char c = (char) Integer.parseInt(text.substring(position, end), 16);
    position = end;
    return c;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, position)) {
      throw error("expected a value");
    }
    position += word.length();
    return value;
  }

  private JsonNumber number() {
    int start = position;
    while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    String number = text.substring(start, position);
    if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      throw error("expected a value");
    }
    return new JsonNumber(number);
  }

  private boolean accept(char c) {
    skipSpace();
    if (position < text.length() && text.charAt(position) == c) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw error("expected '" + c + "'");
    }
  }

  private void skipSpace() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException("JSON at offset " + position + ": " + message);
  }
}
