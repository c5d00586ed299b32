package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.SourceMap;
import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What one target makes of a rule.
 *
 * @param target the backend's name
 * @param format the format's name
 * @param queries one for each condition, or several by {@link Splitting}; empty if any is refused
 * @param sourceMaps where each query comes from, in the same order; empty unless the target asks
 * @param fidelity what they are worth
 * @param diagnostics what the target has to say of this rule, not what is wrong with the rule
 *     itself
 * @param assumptions about the user's store, to be said once a run
 */
public record TargetResult(
    String target,
    String format,
    List<String> queries,
    List<SourceMap> sourceMaps,
    Fidelity fidelity,
    List<Diagnostic> diagnostics,
    List<Diagnostic> assumptions) {

  public TargetResult {
    queries = List.copyOf(queries);
    sourceMaps = List.copyOf(sourceMaps);
    diagnostics = List.copyOf(diagnostics);
    assumptions = List.copyOf(assumptions);
  }

  /** The same with other words about this rule. */
  public TargetResult with(List<Diagnostic> others) {
    return new TargetResult(target, format, queries, sourceMaps, fidelity, others, assumptions);
  }
}
