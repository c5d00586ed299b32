package io.sigma4j.core.pipeline;

import java.util.List;

/**
 * An item of {@code postprocessing}.
 *
 * @param name what the step is called
 * @param rules which rules it takes
 * @param edits what it does with their queries
 * @param inside steps that wait for its conditions, too
 */
record EditStep(StepName name, RuleGate rules, List<QueryEdit> edits, List<EditStep> inside) {

  EditStep {
    edits = List.copyOf(edits);
    inside = List.copyOf(inside);
  }

  /** Adds the edits that the rule gets, and returns the rule after them. */
  PipelineRule collect(PipelineRule rule, List<QueryEdit> collected) {
    if (!rules.takes(rule)) {
      return rule;
    }
    collected.addAll(edits);
    PipelineRule current = rule;
    for (EditStep step : inside) {
      current = step.collect(current, collected);
    }
    return current.takenBy(name.id());
  }
}
