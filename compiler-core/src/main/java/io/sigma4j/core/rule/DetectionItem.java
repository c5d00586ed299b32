package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/** What a detection says: tests of fields under maps (all) and lists (any). */
public sealed interface DetectionItem {

  /** The place of the whole item. */
  Location location();

  /**
   * A map: every item matches.
   *
   * @param items one item or more
   */
  record AllOf(List<DetectionItem> items, Location location) implements DetectionItem {
    public AllOf {
      items = List.copyOf(items);
    }
  }

  /**
   * A list of maps, or of maps and keywords: one item or more matches.
   *
   * @param items one item or more
   */
  record AnyOf(List<DetectionItem> items, Location location) implements DetectionItem {
    public AnyOf {
      items = List.copyOf(items);
    }
  }

  /**
   * {@code field|modifier: value} or {@code field: [values]}, or keywords, whose key is empty.
   *
   * @param key field and modifiers
   * @param values one value or more, as written
   * @param location from the key to the last value
   */
  record Test(FieldKey key, List<YamlScalar> values, Location location) implements DetectionItem {
    public Test {
      values = List.copyOf(values);
    }
  }
}
