package io.sigma4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pass over a JSON text: strict, so that a typing error in a case never goes unseen. */
final class JsonReader {

  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this(text, 0);
  }

  JsonReader(String text, int start) {
    this.text = text;
    this.at = start;
  }

  Object document() {
    Object value = value();
    if (at < text.length()) {
      throw problem("text after the value");
    }
    return value;
  }

  Map<String, Object> object() {
    skipBlanks();
    if (peek() != '{') {
      throw problem("no object");
    }
    Map<String, Object> members = members();
    skipBlanks();
    if (at < text.length()) {
      throw problem("text after the object");
    }
    return members;
  }

  /** The offset after what was read. */
  int offset() {
    return at;
  }

  private Object value() {
    skipBlanks();
    if (++depth > MAX_DEPTH) {
      throw problem("nested too deeply");
    }
    Object value =
        switch (peek()) {
          case '{' -> members();
          case '[' -> elements();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", JsonNull.NULL);
          default -> number();
        };
    depth--;
    skipBlanks();
    return value;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    skipBlanks();
    if (peek() == '}') {
      at++;
      return members;
    }
    do {
      skipBlanks();
      String name = string();
      skipBlanks();
      expect(':');
      if (members.put(name, value()) != null) {
        throw problem("member \"" + name + "\" twice");
      }
    } while (another('}'));
    return Collections.unmodifiableMap(members);
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    at++;
    skipBlanks();
    if (peek() == ']') {
      at++;
      return List.of();
    }
    do {
      elements.add(value());
    } while (another(']'));
    return List.copyOf(elements);
  }

  private boolean another(char end) {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(end);
    return false;
  }

  /** The string that starts at the current quotation mark. */
  String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw problem("control character in a string");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw problem("unknown escape");
    };
  }

  private char unit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw problem("four hexadecimal digits expected");
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private BigDecimal number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('-')) {
        skip('+');
      }
      digits();
    }
    return new BigDecimal(text.substring(start, at));
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw problem("no value");
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw problem("no value");
    }
    at += word.length();
    return value;
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw problem("'" + c + "' expected");
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw problem("unexpected end");
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private JsonException problem(String problem) {
    return new JsonException(problem, at);
  }
}
