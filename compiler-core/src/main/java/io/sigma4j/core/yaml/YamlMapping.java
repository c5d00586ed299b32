package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A map, with its entries in order and keys given twice still there twice.
 *
 * @param entries the entries as written; an aliased or merged one appears where it takes effect
 * @param location the whole map
 */
public record YamlMapping(List<Entry> entries, Location location) implements YamlNode {

  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /**
   * A key and its value.
   *
   * @param key always a scalar: other keys are syntax errors of their own
   * @param value any node
   */
  public record Entry(YamlScalar key, YamlNode value) {}

  /** The value of the last entry with that key. */
  public Optional<YamlNode> find(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).key().text().equals(key)) {
        return Optional.of(entries.get(i).value());
      }
    }
    return Optional.empty();
  }
}
