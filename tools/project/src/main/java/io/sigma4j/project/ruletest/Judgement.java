package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/** From counted verdicts to the result of a test. */
final class Judgement {

  private final RuleTest test;
  private final Tally tally;

  private Judgement(RuleTest test, Tally tally) {
    this.test = test;
    this.tally = tally;
  }

  static RuleTestResult of(RuleTest test, Tally tally) {
    return new Judgement(test, tally).result();
  }

  private RuleTestResult result() {
    if (test.expectation() instanceof Expectation.Each each) {
      return each(each.match());
    }
    return count(((Expectation.Count) test.expectation()).matches());
  }

  private RuleTestResult each(boolean match) {
    long right = match ? tally.matches() : tally.events() - tally.matches();
    if (right == tally.events()) {
      return passed(match ? "matches" : "does not match");
    }
    return failed(wrong(match, tally.events() - right), tally.kept(!match));
  }

  private String wrong(boolean match, long count) {
    String who = test.sample() instanceof Sample.Inline ? "the event" : count + " of " + events();
    String found = count == 1 ? "does" : "do";
    return who
        + (match ? " should match, but " + found + " not" : " should not match, but " + found);
  }

  private RuleTestResult count(long expected) {
    String found = tally.matches() + " of " + events() + " match";
    if (tally.matches() == expected) {
      return passed(found);
    }
    return failed(found + ", not " + expected, tally.kept(tally.matches() > expected));
  }

  private String events() {
    return tally.events() + (tally.events() == 1 ? " event" : " events");
  }

  private RuleTestResult passed(String message) {
    return result(RuleTestResult.Verdict.PASSED, message, List.of(), List.of());
  }

  private RuleTestResult failed(String message, List<JudgedEvent> wrong) {
    List<Diagnostic> said = wrong.stream().map(event -> FailureDiagnostic.of(test, event)).toList();
    return result(RuleTestResult.Verdict.FAILED, message, wrong, said);
  }

  private RuleTestResult result(
      RuleTestResult.Verdict verdict,
      String message,
      List<JudgedEvent> wrong,
      List<Diagnostic> said) {
    return new RuleTestResult(test, verdict, tally.events(), tally.matches(), message, wrong, said);
  }
}
