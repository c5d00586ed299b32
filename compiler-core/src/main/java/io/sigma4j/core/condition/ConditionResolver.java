package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Finds the names and patterns of conditions among the detections of a rule. */
public final class ConditionResolver {

  private final List<String> detections;

  /** For a rule with these detections, in the order of definition. */
  public ConditionResolver(List<String> detections) {
    this.detections = List.copyOf(detections);
  }

  /** The condition with its names found, or nothing and an error for each that is not there. */
  public Optional<ResolvedCondition> resolve(ParsedCondition parsed, Diagnostics diagnostics) {
    NameSearch search = new NameSearch(detections, diagnostics);
    parsed.condition().accept(search);
    parsed.aggregation().ifPresent(aggregation -> search.visit(aggregation));
    return search.result(parsed);
  }
}
