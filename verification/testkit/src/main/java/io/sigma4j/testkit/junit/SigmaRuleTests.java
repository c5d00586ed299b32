package io.sigma4j.testkit.junit;

import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.Position;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.ruletest.RuleTestFinder;
import io.sigma4j.project.ruletest.RuleTestReport;
import io.sigma4j.project.ruletest.RuleTestResult;
import io.sigma4j.project.ruletest.RuleTestRunner;
import io.sigma4j.project.ruletest.RuleTestText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of rules as dynamic tests, for a {@link org.junit.jupiter.api.TestFactory}: a container for
 * each file of tests, in it a test for each entry. {@link SigmaTest} is the shorter way.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rules() {
 *   return SigmaRuleTests.in("src/test/rules");
 * }
 * }</pre>
 */
public final class SigmaRuleTests {

  private SigmaRuleTests() {}

  /** The tests in folders, beside rules, or in files of tests. */
  public static Stream<DynamicNode> in(String... paths) {
    return in(LoweringOptions.defaults(), paths);
  }

  /** The tests in folders, beside rules, or in files of tests, with placeholders of the caller. */
  public static Stream<DynamicNode> in(LoweringOptions options, String... paths) {
    Map<String, List<DynamicTest>> byFile = new LinkedHashMap<>();
    for (RuleCheck check : checks(options, List.of(paths))) {
      byFile
          .computeIfAbsent(check.file(), file -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(check.name(), check.source(), check::verify));
    }
    return byFile.entrySet().stream()
        .map(file -> DynamicContainer.dynamicContainer(file.getKey(), file.getValue()));
  }

  static List<RuleCheck> checks(List<String> paths) {
    return checks(LoweringOptions.defaults(), paths);
  }

  private static List<RuleCheck> checks(LoweringOptions options, List<String> paths) {
    RuleTestRunner runner = RuleTestRunner.of(options);
    List<RuleCheck> checks = new ArrayList<>();
    for (String path : paths) {
      List<RuleFile> files = find(path);
      if (files.isEmpty()) {
        checks.add(nothing(path));
      }
      files.forEach(file -> checks.addAll(checks(runner.run(file))));
    }
    return checks;
  }

  private static List<RuleFile> find(String path) {
    try {
      return RuleTestFinder.find(List.of(path)).tests();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests that are not there must not pass for tests that passed. */
  private static RuleCheck nothing(String path) {
    String problem = "no test of a rule found: looked for *.test.yml in " + path;
    return new RuleCheck(path, "tests of rules", Path.of(path).toUri(), Optional.of(problem));
  }

  private static List<RuleCheck> checks(RuleTestReport report) {
    List<RuleCheck> checks = new ArrayList<>();
    if (!report.problems().isEmpty()) {
      String problems = "\n" + TextRenderer.plain().render(report.problems());
      checks.add(check(report, "the file", new Position(1, 1), Optional.of(problems)));
    }
    for (RuleTestResult result : report.results()) {
      Optional<String> problem =
          result.isPassed()
              ? Optional.empty()
              : Optional.of("\n" + RuleTestText.plain().render(result));
      Position place = result.test().location().start();
      checks.add(check(report, result.test().name(), place, problem));
    }
    return checks;
  }

  private static RuleCheck check(
      RuleTestReport report, String name, Position place, Optional<String> problem) {
    return new RuleCheck(
        report.file().name(), name, RuleCheck.source(report.file().path(), place), problem);
  }
}
