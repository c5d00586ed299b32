package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One run of {@code convert}: what was found, what was said, and how it ends. */
final class ConvertRun {

  private final Refusals refusals;
  private final PrintWriter err;
  private final Bugs bugs;
  private final DiagnosticOutput shown;
  private final Progress progress;
  private final Summary summary;
  private final Set<Diagnostic> assumptions = new LinkedHashSet<>();
  private final UnmappedTable unmapped = new UnmappedTable();
  private final FittingPipelines fitting;
  private boolean failed;

  ConvertRun(
      List<Target> targets,
      Refusals refusals,
      PrintWriter err,
      DiagnosticOutput shown,
      Progress progress) {
    this.refusals = refusals;
    this.err = err;
    this.bugs = new Bugs(err);
    this.shown = shown;
    this.progress = progress;
    this.summary = new Summary(targets.size());
    this.fitting = new FittingPipelines(targets);
  }

  /** Takes the rules of the next file. */
  void add(Attempt<RuleResult> attempt, QueryOutput output) {
    attempt.bug().ifPresent(bug -> bugs.report(attempt.name(), bug));
    for (RuleResult result : attempt.results()) {
      RuleResult weighed = weighed(result);
      summary.add(weighed);
      unmapped.add(weighed.meaning());
      fitting.add(weighed.meaning());
      show(weighed);
      output.add(weighed);
    }
    progress.step();
  }

  private RuleResult weighed(RuleResult result) {
    return refusals == Refusals.ERRORS
        ? result
        : new RuleResult(
            result.meaning(), result.targets().stream().map(ConvertRun::lenient).toList());
  }

  private static TargetResult lenient(TargetResult result) {
    return result.with(
        result.diagnostics().stream()
            .map(d -> d.severity() == Severity.ERROR ? d.withSeverity(Severity.WARNING) : d)
            .toList());
  }

  private void show(RuleResult result) {
    result.meaning().diagnostics().forEach(this::show);
    for (TargetResult target : result.targets()) {
      target.diagnostics().forEach(this::show);
      assumptions.addAll(target.assumptions());
    }
  }

  private void show(Diagnostic diagnostic) {
    failed |= diagnostic.severity() == Severity.ERROR;
    shown.show(diagnostic);
  }

  /** Ends the run. */
  int finish(QueryOutput output, boolean quietAssumptions) {
    progress.finish();
    List<Diagnostic> made = assumptions.stream().map(fitting::helpful).toList();
    output.finish(made);
    if (!quietAssumptions) {
      made.forEach(shown::show);
    }
    unmapped.print(err);
    err.println(summary.line());
    return bugs.exitCode(failed ? ExitCode.RULE_ERROR : ExitCode.DONE);
  }
}
