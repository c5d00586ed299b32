package io.sigma4j.core.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition all of whose names and patterns were found among the detections. */
public final class ResolvedCondition {

  private final ParsedCondition parsed;
  private final Map<Condition.Selector, List<String>> matches;
  private final Set<String> used;

  ResolvedCondition(
      ParsedCondition parsed, Map<Condition.Selector, List<String>> matches, Set<String> used) {
    this.parsed = parsed;
    this.matches = Map.copyOf(matches);
    this.used = Set.copyOf(used);
  }

  /** What the text says. */
  public ParsedCondition parsed() {
    return parsed;
  }

  /** Which events. */
  public Condition condition() {
    return parsed.condition();
  }

  /**
   * The names that a selector of this condition means, one or more, in the order of definition.
   *
   * @throws IllegalArgumentException if the selector is of another condition
   */
  public List<String> names(Condition.Selector selector) {
    List<String> names = matches.get(selector);
    if (names == null) {
      throw new IllegalArgumentException("not of this condition: " + selector);
    }
    return names;
  }

  /** Every detection that the condition or its aggregation uses. */
  public Set<String> used() {
    return used;
  }
}
