package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The paths of jq: {@code .}, {@code .name}, {@code .["name"]}, {@code .[]}, {@code .[0]}. */
final class ValuePath {

  private ValuePath() {}

  /** The scalars at the end of a path; none, and an error, if it is none or ends elsewhere. */
  static List<String> values(YamlNode root, YamlScalar path, Parameters step) {
    List<YamlNode> nodes = List.of(root);
    String text = path.text().strip();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end < 0) {
        step.wrong(
            path.location(),
            "`" + path.text() + "` is more than a path",
            "write a path, as in `.items[].name`");
        return List.of();
      }
      nodes = next(nodes, text.substring(at, end));
      at = end;
    }
    List<String> values = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (!(node instanceof YamlScalar scalar)) {
        step.wrong(
            path.location(), "the path ends at a list or a map", "add `[]` for all its elements");
        return List.of();
      }
      if (scalar.type() != ScalarType.NULL) {
        values.add(scalar.text());
      }
    }
    return values;
  }

  /** Offset after the part of a path that begins at {@code at}, or -1. */
  private static int end(String text, int at) {
    char c = text.charAt(at);
    if (c == '[') {
      int close = text.indexOf(']', at);
      return close < 0 ? -1 : close + 1;
    }
    if (c != '.') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static List<YamlNode> next(List<YamlNode> nodes, String part) {
    List<YamlNode> next = new ArrayList<>();
    for (YamlNode node : nodes) {
      add(node, part, next);
    }
    return next;
  }

  private static void add(YamlNode node, String part, List<YamlNode> next) {
    String name = part.startsWith(".") ? part.substring(1) : part.substring(1, part.length() - 1);
    if (part.equals(".")) {
      next.add(node);
    } else if (name.isEmpty()) {
      if (node instanceof YamlSequence list) {
        next.addAll(list.items());
      } else if (node instanceof YamlMapping map) {
        map.entries().forEach(entry -> next.add(entry.value()));
      }
    } else if (node instanceof YamlMapping map) {
      map.find(name.startsWith("\"") ? name.substring(1, name.length() - 1) : name)
          .ifPresent(next::add);
    } else if (node instanceof YamlSequence list) {
      boolean isIndex = name.length() < 9 && name.chars().allMatch(Character::isDigit);
      if (isIndex && Integer.parseInt(name) < list.items().size()) {
        next.add(list.items().get(Integer.parseInt(name)));
      }
    }
  }

  /** A node as JSON. */
  static String json(YamlNode node) {
    if (node instanceof YamlMapping map) {
      return map.entries().stream()
          .map(entry -> JsonText.quoted(entry.key().text()) + ":" + json(entry.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof YamlSequence list) {
      return list.items().stream().map(ValuePath::json).collect(Collectors.joining(",", "[", "]"));
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case NULL -> "null";
      case BOOLEAN -> String.valueOf(scalar.bool());
      case NUMBER -> scalar.number().toPlainString();
      case TEXT -> JsonText.quoted(scalar.text());
    };
  }
}
