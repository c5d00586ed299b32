package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import java.util.List;

/**
 * The key of a test: {@code CommandLine|contains|all}.
 *
 * @param field the name, empty for keywords
 * @param modifiers in order, as written
 * @param location the whole key; for a bare keyword list, the list
 */
public record FieldKey(String field, List<ModifierName> modifiers, Location location) {

  public FieldKey {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * A modifier as written; whether it exists is not decided here.
   *
   * @param name as in {@code contains}
   * @param location the name without the bar
   */
  public record ModifierName(String name, Location location) {}

  /** Whether this is the key of keywords. */
  public boolean isKeyword() {
    return field.isEmpty();
  }
}
