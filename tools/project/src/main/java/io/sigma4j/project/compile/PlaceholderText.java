package io.sigma4j.project.compile;

import io.sigma4j.core.value.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Definitions of placeholders as an option gives them: {@code NAME=VALUE,VALUE}. */
public final class PlaceholderText {

  private PlaceholderText() {}

  /** The definitions given before, and that one; nothing if it is none. */
  public static Optional<Placeholders> read(String text, Placeholders before) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      return Optional.empty();
    }
    List<String> values = values(text.substring(equals + 1));
    return Optional.of(
        before.with(text.substring(0, equals), new Placeholders.Definition(values, false)));
  }

  /** Splits at commas; a backslash before a comma keeps it. */
  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("\\,", at)) {
        value.append(',');
        at += 2;
        continue;
      }
      if (c == ',') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
      at++;
    }
    values.add(value.toString());
    return values;
  }
}
