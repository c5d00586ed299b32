package io.sigma4j.core.pipeline;

import java.util.List;
import java.util.function.Predicate;

/**
 * The conditions of a step on rules.
 *
 * @param condition all of them, joined
 * @param sources the log sources that they name
 */
record RuleGate(Predicate<PipelineRule> condition, List<SourceNames> sources) {

  RuleGate {
    sources = List.copyOf(sources);
  }

  /** A gate that is open. */
  static RuleGate open() {
    return new RuleGate(rule -> true, List.of());
  }

  boolean takes(PipelineRule rule) {
    return condition.test(rule);
  }

  boolean knowsSourceOf(PipelineRule rule) {
    return sources.stream().anyMatch(rule.source()::fits);
  }
}
