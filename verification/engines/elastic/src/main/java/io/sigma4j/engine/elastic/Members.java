package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The members of an object, taken one by one. */
final class Members {

  private final ObjectNode rest;

  Members(ObjectNode object) {
    this.rest = object;
  }

  JsonNode value(String name) {
    return optionalValue(name)
        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
  }

  String text(String name) {
    return text(name, value(name));
  }

  Optional<String> optionalText(String name) {
    return optionalValue(name).map(value -> text(name, value));
  }

  /** A member that is false if it is missing. */
  boolean truth(String name) {
    return optionalValue(name).map(JsonNode::booleanValue).orElse(false);
  }

  private Optional<JsonNode> optionalValue(String name) {
    return Optional.ofNullable(rest.remove(name));
  }

  private static String text(String name, JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + name + "\" must be a string");
    }
    return value.textValue();
  }

  /** Complains if there are members that nobody took. */
  void end() {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("unknown member \"" + rest.fieldNames().next() + "\"");
    }
  }
}
