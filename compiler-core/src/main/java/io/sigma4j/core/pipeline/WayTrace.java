package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * One way of a rule through pipelines.
 *
 * @param steps those that took it, in order
 * @param conditions what is left of each condition, in the notation of the IR
 * @param state what steps set
 * @param diagnostics what was said on the way
 */
public record WayTrace(
    List<StepTrace> steps,
    List<String> conditions,
    PipelineState state,
    List<Diagnostic> diagnostics) {

  public WayTrace {
    steps = List.copyOf(steps);
    conditions = List.copyOf(conditions);
    diagnostics = List.copyOf(diagnostics);
  }
}
