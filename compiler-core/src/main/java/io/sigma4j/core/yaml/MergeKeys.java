package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The key {@code <<}, which takes in the entries of other maps; a key that the map has itself wins,
 * then the earlier map (https://yaml.org/type/merge.html).
 */
final class MergeKeys {

  private MergeKeys() {}

  static boolean isMerge(YamlScalar key) {
    return key.style() == ScalarStyle.PLAIN && key.text().equals("<<");
  }

  /** The first value of a merge key that is no map. */
  static Optional<Location> problem(List<YamlMapping.Entry> entries) {
    return entries.stream()
        .filter(entry -> isMerge(entry.key()))
        .flatMap(entry -> sources(entry.value()).stream())
        .filter(node -> !(node instanceof YamlMapping))
        .map(YamlNode::location)
        .findFirst();
  }

  /** The entries with those of the merged maps where the merge key stands. */
  static List<YamlMapping.Entry> expand(List<YamlMapping.Entry> entries) {
    Set<String> taken = new HashSet<>();
    for (YamlMapping.Entry entry : entries) {
      if (!isMerge(entry.key())) {
        taken.add(entry.key().text());
      }
    }
    List<YamlMapping.Entry> expanded = new ArrayList<>();
    for (YamlMapping.Entry entry : entries) {
      if (isMerge(entry.key())) {
        sources(entry.value()).forEach(source -> merge(source, taken, expanded));
      } else {
        expanded.add(entry);
      }
    }
    return expanded;
  }

  private static List<YamlNode> sources(YamlNode value) {
    return value instanceof YamlSequence list ? list.items() : List.of(value);
  }

  private static void merge(YamlNode source, Set<String> taken, List<YamlMapping.Entry> expanded) {
    if (!(source instanceof YamlMapping mapping)) {
      return;
    }
    Set<String> own = new HashSet<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (!taken.contains(entry.key().text())) {
        expanded.add(entry);
        own.add(entry.key().text());
      }
    }
    taken.addAll(own);
  }
}
