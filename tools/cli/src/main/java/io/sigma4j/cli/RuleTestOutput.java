package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.project.ruletest.RuleTestReport;
import io.sigma4j.project.ruletest.RuleTestResult;
import io.sigma4j.project.ruletest.RuleTestText;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells what became of tests: to people what failed, to machines all of it. */
final class RuleTestOutput {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final RuleTestText text;
  private final DiagnosticOutput diagnostics;
  private int tests;
  private int failed;
  private int broken;
  private int files;

  RuleTestOutput(PrintWriter out, PrintWriter err, boolean json, DiagnosticOptions shown) {
    this.out = out;
    this.err = err;
    this.json = json;
    this.text = shown.ruleTests();
    this.diagnostics = shown.output(err);
  }

  void add(RuleTestReport report) {
    files += report.problems().isEmpty() ? 0 : 1;
    for (Diagnostic problem : report.problems()) {
      diagnostics.show(problem);
    }
    for (RuleTestResult result : report.results()) {
      count(result);
      if (json) {
        out.println(RuleTestJson.render(report, result));
      } else if (!result.isPassed()) {
        out.println(text.render(result));
      }
    }
    if (json && !report.problems().isEmpty()) {
      out.println(RuleTestJson.problems(report));
    }
  }

  private void count(RuleTestResult result) {
    tests++;
    switch (result.verdict()) {
      case PASSED -> {}
      case FAILED -> failed++;
      case BROKEN -> broken++;
    }
  }

  void finish(int untested) {
    out.flush();
    StringBuilder line = new StringBuilder();
    line.append(number(tests, "test")).append(": ");
    line.append(
        String.format(Locale.ROOT, "%,d passed, %,d failed", tests - failed - broken, failed));
    line.append(broken > 0 ? ", " + broken + " broken" : "");
    line.append(files > 0 ? "; " + number(files, "file") + " with errors" : "");
    line.append(untested > 0 ? "; " + number(untested, "rule file") + " without tests" : "");
    err.println(line);
  }

  private static String number(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
