package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.project.RuleFile;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file of tests.
 *
 * @param file the tests are in
 * @param rule the file that they are of, if it could be found
 * @param problems errors of the file or of the rule's file as a whole
 * @param results one for each test that could be read
 */
public record RuleTestReport(
    RuleFile file,
    Optional<RuleFile> rule,
    List<Diagnostic> problems,
    List<RuleTestResult> results) {

  public RuleTestReport {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
  }

  /** Whether all tests could be read and passed. */
  public boolean isPassed() {
    return problems.isEmpty() && results.stream().allMatch(RuleTestResult::isPassed);
  }
}
