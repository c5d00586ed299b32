package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;

/** A map or list whose end is not read yet. */
final class Collection {

  private final CollectionStartEvent event;
  private final int start;
  private final long nodesBefore;
  private final List<YamlNode> items = new ArrayList<>();
  private final List<YamlMapping.Entry> entries = new ArrayList<>();
  private @Nullable YamlScalar key;
  private boolean merges;
  private int height;

  Collection(CollectionStartEvent event, int start, long nodesBefore) {
    this.event = event;
    this.start = start;
    this.nodesBefore = nodesBefore;
  }

  CollectionStartEvent event() {
    return event;
  }

  boolean isFlow() {
    return event.isFlow();
  }

  int start() {
    return start;
  }

  long nodesBefore() {
    return nodesBefore;
  }

  /** Levels of maps and lists inside. */
  int height() {
    return height;
  }

  /** Adds a key, a value or an item; false if it is a key and no scalar. */
  boolean add(YamlNode node, int nodeHeight) {
    height = Math.max(height, nodeHeight);
    if (!(event instanceof MappingStartEvent)) {
      items.add(node);
      return true;
    }
    YamlScalar pending = key;
    if (pending != null) {
      entries.add(new YamlMapping.Entry(pending, node));
      key = null;
      return true;
    }
    if (!(node instanceof YamlScalar scalar)) {
      return false;
    }
    key = scalar;
    merges |= MergeKeys.isMerge(scalar);
    return true;
  }

  /** The place of a value that a merge key can't take in. */
  Optional<Location> mergeProblem() {
    return merges ? MergeKeys.problem(entries) : Optional.empty();
  }

  /** The finished node. */
  YamlNode node(Location location) {
    if (!(event instanceof MappingStartEvent)) {
      return new YamlSequence(items, location);
    }
    return new YamlMapping(merges ? MergeKeys.expand(entries) : entries, location);
  }
}
