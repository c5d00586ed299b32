package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Splits keys as in {@code CommandLine|contains|all}. */
final class FieldKeys {

  private FieldKeys() {}

  /** The key that {@code key} writes. */
  static FieldKey of(YamlScalar key) {
    String text = key.text();
    int bar = text.indexOf('|');
    if (bar < 0) {
      return new FieldKey(text, List.of(), key.location());
    }
    List<FieldKey.ModifierName> modifiers = new ArrayList<>(2);
    int start = bar + 1;
    while (start <= text.length()) {
      int next = text.indexOf('|', start);
      int end = next < 0 ? text.length() : next;
      modifiers.add(new FieldKey.ModifierName(text.substring(start, end), key.part(start, end)));
      start = end + 1;
    }
    return new FieldKey(text.substring(0, bar), modifiers, key.location());
  }

  /** The key of keywords without one. */
  static FieldKey keyword(Location location) {
    return new FieldKey("", List.of(), location);
  }
}
