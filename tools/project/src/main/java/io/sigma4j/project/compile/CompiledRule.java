package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a project, compiled; its tree is let go.
 *
 * @param path of its file within the project's folder
 * @param document number of the YAML document in its file, from 0
 * @param summary what it says about itself
 * @param targets one result for each target, in the order of the settings
 * @param diagnostics about the rule itself
 */
public record CompiledRule(
    String path,
    int document,
    RuleSummary summary,
    List<TargetResult> targets,
    List<Diagnostic> diagnostics) {

  public CompiledRule {
    targets = List.copyOf(targets);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What a compiler made of a rule. */
  public static CompiledRule of(RuleResult result, ProjectSettings.Refusals refusals) {
    return new CompiledRule(
        result.meaning().file().name(),
        result.meaning().number(),
        result.meaning().document().map(RuleSummary::of).orElseGet(RuleSummary::none),
        switch (refusals) {
          case ERRORS -> result.targets();
          case WARNINGS -> result.targets().stream().map(CompiledRule::lenient).toList();
        },
        result.meaning().diagnostics());
  }

  private static TargetResult lenient(TargetResult result) {
    return result.with(
        result.diagnostics().stream()
            .map(d -> d.severity() == Severity.ERROR ? d.withSeverity(Severity.WARNING) : d)
            .toList());
  }

  /** The same rule under another path, which its diagnostics show, too. */
  public CompiledRule at(String other) {
    return new CompiledRule(
        other,
        document,
        summary,
        targets.stream().map(target -> target.with(at(target.diagnostics(), other))).toList(),
        at(diagnostics, other));
  }

  private List<Diagnostic> at(List<Diagnostic> said, String other) {
    return said.stream().map(diagnostic -> at(diagnostic, other)).toList();
  }

  private Diagnostic at(Diagnostic said, String other) {
    Optional<Location> place =
        said.location()
            .filter(location -> location.file().name().equals(path))
            .map(location -> location(location, other));
    return place.isEmpty()
        ? said
        : new Diagnostic(
            said.code(),
            said.severity(),
            said.message(),
            place,
            said.caption(),
            said.labels(),
            said.help(),
            said.effect());
  }

  private static Location location(Location location, String other) {
    return new Location(SourceFile.of(other, location.file().text()), location.span());
  }

  /** All that is to be said of the rule, then of each target. */
  public Stream<Diagnostic> allDiagnostics() {
    return Stream.concat(
        diagnostics.stream(), targets.stream().flatMap(target -> target.diagnostics().stream()));
  }
}
