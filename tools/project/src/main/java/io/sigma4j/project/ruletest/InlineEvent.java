package io.sigma4j.project.ruletest;

import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YAML as the values that JSON has: by the core schema, so that what is quoted is text. */
final class InlineEvent {

  private InlineEvent() {}

  static Map<String, @Nullable Object> members(YamlMapping mapping) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> members.put(entry.key().text(), value(entry.value())));
    return members;
  }

  private static @Nullable Object value(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return members(mapping);
    }
    if (node instanceof YamlSequence list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.items().forEach(item -> elements.add(value(item)));
      return elements;
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case TEXT -> scalar.text();
      case NUMBER -> scalar.number();
      case BOOLEAN -> scalar.bool();
      case NULL -> null;
    };
  }
}
