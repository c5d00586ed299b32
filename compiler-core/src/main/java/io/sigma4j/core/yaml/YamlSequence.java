package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import java.util.List;

/**
 * A list.
 *
 * @param items the elements in order
 * @param location the whole list
 */
public record YamlSequence(List<YamlNode> items, Location location) implements YamlNode {

  public YamlSequence {
    items = List.copyOf(items);
  }
}
