package io.sigma4j.project.output;

import io.sigma4j.core.diagnostic.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object in the making, on one line or with a line for each member. */
final class JsonObject {

  private final List<String> members = new ArrayList<>();

  JsonObject text(String name, String value) {
    return raw(name, JsonText.quoted(value));
  }

  JsonObject text(String name, Optional<String> value) {
    return raw(name, value.map(JsonText::quoted).orElse("null"));
  }

  JsonObject number(String name, int value) {
    return raw(name, String.valueOf(value));
  }

  JsonObject list(String name, List<String> values, String indent) {
    return raw(name, list(values, indent));
  }

  JsonObject raw(String name, String json) {
    members.add(JsonText.quoted(name) + ": " + json);
    return this;
  }

  String line() {
    return "{" + String.join(", ", members) + "}";
  }

  String lines(String indent) {
    String margin = "\n" + indent;
    return "{" + margin + "  " + String.join("," + margin + "  ", members) + margin + "}";
  }

  /** Values on a line each. */
  private static String list(List<String> values, String indent) {
    String margin = "\n" + indent;
    return values.isEmpty()
        ? "[]"
        : "[" + margin + "  " + String.join("," + margin + "  ", values) + margin + "]";
  }
}
