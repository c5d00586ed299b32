package io.sigma4j.project.ruletest;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.event.EventRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs tests of rules. Immutable; prints nothing and throws for nothing that a file holds. */
public final class RuleTestRunner {

  private final LoweringOptions options;

  private RuleTestRunner(LoweringOptions options) {
    this.options = options;
  }

  /**
   * A runner.
   *
   * @param options placeholders and limits; the placeholders of a file of tests go before these
   */
  public static RuleTestRunner of(LoweringOptions options) {
    return new RuleTestRunner(options);
  }

  /** Runs all tests of a file. */
  public RuleTestReport run(RuleFile file) {
    Diagnostics problems = new Diagnostics();
    Optional<SourceFile> source = load(file, problems);
    if (source.isEmpty()) {
      return new RuleTestReport(file, Optional.empty(), problems.list(), List.of());
    }
    RuleTestFile tests = RuleTestReader.read(source.get(), folder(file.path()), problems);
    Optional<RuleFile> rule = rule(file, tests, problems);
    List<RuleTestResult> results =
        rule.flatMap(found -> load(found, problems))
            .map(text -> run(tests.tests(), rules(text, tests.placeholders())))
            .orElse(List.of());
    return new RuleTestReport(file, rule, problems.list(), results);
  }

  /** Runs one test that is in no file. */
  public RuleTestReport run(RuleFile rule, RuleTest test) {
    Diagnostics problems = new Diagnostics();
    List<RuleTestResult> results =
        load(rule, problems)
            .map(text -> run(List.of(test), rules(text, Placeholders.none())))
            .orElse(List.of());
    return new RuleTestReport(rule, Optional.of(rule), problems.list(), results);
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? file.getFileSystem().getPath("") : parent;
  }

  private static Optional<SourceFile> load(RuleFile file, Diagnostics problems) {
    try {
      return Optional.of(SourceFile.decode(file.name(), Files.readAllBytes(file.path())));
    } catch (IOException e) {
      Location place = new Location(SourceFile.of(file.name(), ""), Span.at(0));
      problems.add(
          Diagnostic.at(
                  DiagnosticCode.UNREADABLE_FILE,
                  place,
                  "the file cannot be read: " + e.getClass().getSimpleName())
              .withHelp("check that it is a file, and that you may read it"));
      return Optional.empty();
    }
  }

  private static Optional<RuleFile> rule(RuleFile file, RuleTestFile tests, Diagnostics problems) {
    Optional<Path> found =
        tests.rule().isPresent()
            ? Neighbours.named(file.path(), tests.rule().get().text())
            : Neighbours.rule(file.path());
    if (found.isEmpty() && (tests.rule().isPresent() || !problems.hasErrors())) {
      problems.add(noRule(tests));
    }
    return found.map(RuleFile::of);
  }

  private static Diagnostic noRule(RuleTestFile tests) {
    if (tests.rule().isPresent()) {
      return Diagnostic.at(
              DiagnosticCode.TESTED_RULE_NOT_FOUND,
              tests.rule().get().location(),
              "there is no file `" + tests.rule().get().text() + "`")
          .withHelp("the path is relative to the file of tests");
    }
    return Diagnostic.at(
            DiagnosticCode.TESTED_RULE_NOT_FOUND,
            new Location(tests.source(), Span.at(0)),
            "there is no rule of the same name beside the tests")
        .withHelp("name the file of the rule: `rule: FILE`");
  }

  private TestedRules rules(SourceFile text, Placeholders placeholders) {
    LoweringOptions all =
        new LoweringOptions(
            placeholders.orElse(options.placeholders()), options.implicit(), options.maxValues());
    return new TestedRules(RuleFrontEnd.of(all).read(text));
  }

  private static List<RuleTestResult> run(List<RuleTest> tests, TestedRules rules) {
    return tests.stream().map(test -> run(test, rules)).toList();
  }

  private static RuleTestResult run(RuleTest test, TestedRules rules) {
    Diagnostics problems = new Diagnostics();
    Optional<EventRule> rule = rules.of(test, problems);
    if (rule.isEmpty()) {
      return broken(test, "the rule cannot be tested", problems);
    }
    Tally tally = new Tally(rule.get());
    new SampleReader(test, problems).read(tally);
    return problems.hasErrors()
        ? broken(test, "the events cannot be read", problems)
        : Judgement.of(test, tally);
  }

  private static RuleTestResult broken(RuleTest test, String message, Diagnostics problems) {
    return new RuleTestResult(
        test, RuleTestResult.Verdict.BROKEN, 0, 0, message, List.of(), problems.list());
  }
}
