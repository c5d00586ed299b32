package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of a test.
 *
 * @param test the test
 * @param verdict how it ended
 * @param events how many events were looked at
 * @param matches how many of them the rule matches
 * @param message what was found, in half a sentence
 * @param wrong the first few events that are not as expected; if only their number is, those on the
 *     side where there are too many
 * @param diagnostics an error for each of {@code wrong}, or why the test could not be run
 */
public record RuleTestResult(
    RuleTest test,
    Verdict verdict,
    long events,
    long matches,
    String message,
    List<JudgedEvent> wrong,
    List<Diagnostic> diagnostics) {

  public RuleTestResult {
    wrong = List.copyOf(wrong);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How a test ends. */
  public enum Verdict {
    /** All is as expected. */
    PASSED,
    /** Some event is not. */
    FAILED,
    /** The rule or the events cannot be read. */
    BROKEN
  }

  /** Whether all is as expected. */
  public boolean isPassed() {
    return verdict == Verdict.PASSED;
  }
}
