package io.sigma4j.conformance;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of trials, as a table and as lists. */
final class Report {

  private static final String ROW = "%-16s %6s %8s %6s %7s %8s %8s %8s %8s %7s %6s %9s%n";

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** One line a target, then what was not run and why. */
  void print(List<Bench> benches, Trial trial) {
    out.println();
    out.printf("Engine: %s%n", trial.engine().name());
    out.printf(
        ROW,
        "target",
        "cases",
        "queries",
        "exact",
        "approx.",
        "refused",
        "skipped",
        "declared",
        "assumed",
        "letters",
        "WRONG",
        "REJECTED");
    benches.forEach(bench -> row(Figures.of(bench, trial)));
    benches.forEach(bench -> lists(bench, trial.of(bench)));
    out.println();
  }

  private void row(Figures figures) {
    out.printf(
        ROW,
        figures.target(),
        figures.rules(),
        figures.queries(),
        figures.exact(),
        figures.approximate(),
        figures.refused(),
        figures.skipped(),
        figures.declared(),
        figures.assumed(),
        figures.letters(),
        figures.wrong(),
        figures.rejected());
  }

  private void lists(Bench bench, Trial trial) {
    Map<String, StringBuilder> refused = new TreeMap<>();
    trial.refused().forEach(run -> add(refused, reason(run), run));
    refused.forEach((why, cases) -> out.printf("%s refuses, %s:%s%n", bench, why, cases));
    Map<String, StringBuilder> skipped = new TreeMap<>();
    trial.skipped().forEach(run -> add(skipped, "no type holds a field's values or its name", run));
    trial.verdicts().stream()
        .filter(Verdict::isUnknown)
        .forEach(one -> add(skipped, "the model does not know it", one.run()));
    skipped.forEach((why, cases) -> out.printf("%s skips, %s:%s%n", bench, why, cases));
    trial.verdicts().stream().filter(Verdict::isFailure).forEach(one -> out.println(one.details()));
  }

  private static void add(Map<String, StringBuilder> lists, String why, CaseRun run) {
    lists.computeIfAbsent(why, key -> new StringBuilder()).append(' ').append(run.subject());
  }

  private static String reason(CaseRun run) {
    return run.result().diagnostics().stream()
        .map(one -> one.code().code() + " " + one.code().title())
        .findFirst()
        .orElse("NO REASON GIVEN");
  }
}
