package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the rules of a project.
 *
 * @param settings they were compiled with
 * @param rules every document of every file, ordered by path and number
 */
public record ProjectResult(ProjectSettings settings, List<CompiledRule> rules) {

  public ProjectResult {
    rules = List.copyOf(rules);
  }

  /** What targets assume about the user's store, each once. */
  public List<Diagnostic> assumptions() {
    return rules.stream()
        .flatMap(rule -> rule.targets().stream())
        .flatMap(target -> target.assumptions().stream())
        .distinct()
        .toList();
  }

  /** All that is to be said of rules and targets, in order. */
  public Stream<Diagnostic> diagnostics() {
    return rules.stream().flatMap(CompiledRule::allDiagnostics);
  }

  /** Whether anything is an error. */
  public boolean hasErrors() {
    return diagnostics().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** How many queries of that fidelity there are, of rules times targets. */
  public long count(Fidelity fidelity) {
    return rules.stream()
        .flatMap(rule -> rule.targets().stream())
        .filter(target -> target.fidelity() == fidelity)
        .count();
  }
}
