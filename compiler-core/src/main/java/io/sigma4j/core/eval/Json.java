package io.sigma4j.core.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text (RFC 8259) into maps, lists, strings, {@link BigDecimal}s, booleans and null.
 * Of a member given twice the last one counts.
 */
public final class Json {

  private static final int MAX_DEPTH = 200;
  private static final int MAX_EXPONENT = 400;

  private final String text;
  private int at;
  private @Nullable String problem;

  private Json(String text) {
    this.text = text;
  }

  /**
   * What a text holds, or what is wrong with it.
   *
   * @param value the value; null if the text is {@code null} or wrong
   * @param problem what is wrong, if anything
   * @param offset where
   */
  public record Result(@Nullable Object value, Optional<String> problem, int offset) {}

  /** Reads the whole of {@code text}. */
  public static Result read(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.skipSpace();
    if (json.problem == null && json.at < text.length()) {
      json.fail("something follows the JSON value");
    }
    return new Result(
        json.problem == null ? value : null, Optional.ofNullable(json.problem), json.at);
  }

  private @Nullable Object fail(String message) {
    if (problem == null) {
      problem = message;
    }
    return null;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private @Nullable Object value(int depth) {
    if (depth > MAX_DEPTH) {
      return fail("nested too deeply");
    }
    skipSpace();
    if (at >= text.length()) {
      return fail("a value is missing");
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      return fail("not a JSON value");
    }
    at += word.length();
    return value;
  }

  private @Nullable Object object(int depth) {
    at++;
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (take('}')) {
      return members;
    }
    do {
      skipSpace();
      if (at >= text.length() || text.charAt(at) != '"') {
        return fail("a member's name is missing");
      }
      String name = string();
      if (name == null || !take(':')) {
        return fail("a colon is missing");
      }
      members.put(name, value(depth + 1));
    } while (problem == null && take(','));
    return problem == null && !take('}') ? fail("a closing } is missing") : members;
  }

  private @Nullable Object array(int depth) {
    at++;
    List<@Nullable Object> elements = new ArrayList<>();
    if (take(']')) {
      return elements;
    }
    do {
      elements.add(value(depth + 1));
    } while (problem == null && take(','));
    return problem == null && !take(']') ? fail("a closing ] is missing") : elements;
  }

  private @Nullable String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder out = new StringBuilder(text.substring(start, Math.min(at, text.length())));
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\') {
        out.append(c);
      } else if (!escape(out)) {
        return null;
      }
    }
    if (at >= text.length()) {
      fail("a closing quotation mark is missing");
      return null;
    }
    at++;
    return out.toString();
  }

  private boolean escape(StringBuilder out) {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      out.append("\"\\/\b\f\n\r\t".charAt(simple));
      return true;
    }
    if (c != 'u' || at + 4 > text.length()) {
      fail("an escape that JSON does not know");
      return false;
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) {
        fail("an escape that JSON does not know");
        return false;
      }
      code = code * 16 + digit;
    }
    out.append((char) code);
    return true;
  }

  private @Nullable Object number() {
    int start = at;
    while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    Optional<BigDecimal> number = Numbers.read(digits, MAX_EXPONENT);
    return number.isPresent() ? number.get() : fail("not a JSON value");
  }
}
