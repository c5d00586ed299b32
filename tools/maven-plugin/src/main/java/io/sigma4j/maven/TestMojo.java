package io.sigma4j.maven;

import io.sigma4j.project.PathPattern;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.output.WholeFile;
import io.sigma4j.project.ruletest.JunitXml;
import io.sigma4j.project.ruletest.RuleTestFinder;
import io.sigma4j.project.ruletest.RuleTestReport;
import io.sigma4j.project.ruletest.RuleTestRunner;
import io.sigma4j.project.ruletest.RuleTestText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the tests beside rules: which events they must match, and which not. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class TestMojo extends RulesMojo {

  /** Results as JUnit XML, for build servers. */
  @Parameter(
      property = "sigma.testReport",
      defaultValue = "${project.build.directory}/sigma-reports/TEST-sigma-rules.xml")
  private File testReport = new File("");

  /** Runs no tests. */
  @Parameter(property = "skipTests", defaultValue = "false")
  private boolean skipTests;

  /** Lets the build go on though tests fail. */
  @Parameter(property = "sigma.testFailureIgnore", defaultValue = "false")
  private boolean testFailureIgnore;

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (skipTests) {
      getLog().info("tests are skipped");
      return;
    }
    RuleTestRunner runner = RuleTestRunner.of(lowering());
    List<RuleTestReport> reports = files().stream().map(runner::run).toList();
    WholeFile.write(testReport.toPath(), JunitXml.render(reports).getBytes(StandardCharsets.UTF_8));
    reports.stream().filter(report -> !report.isPassed()).forEach(this::show);
    finish(reports);
  }

  private List<RuleFile> files() throws IOException {
    if (!Files.isDirectory(root())) {
      return List.of();
    }
    return RuleTestFinder.find(List.of(root().toString())).tests().stream()
        .filter(this::isWanted)
        .toList();
  }

  private boolean isWanted(RuleFile file) {
    String path = RuleFile.of(root().relativize(file.path())).name();
    return (includes().isEmpty() || matches(includes(), path)) && !matches(excludes(), path);
  }

  private static boolean matches(List<String> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> PathPattern.of(pattern).matches(path));
  }

  private void show(RuleTestReport report) {
    RuleTestText.plain().render(report).lines().forEach(line -> getLog().error(line));
  }

  private void finish(List<RuleTestReport> reports) throws MojoFailureException {
    long tests = reports.stream().mapToLong(report -> report.results().size()).sum();
    long failed =
        reports.stream()
            .mapToLong(
                report -> report.results().stream().filter(result -> !result.isPassed()).count())
            .sum();
    long broken = reports.stream().filter(report -> !report.problems().isEmpty()).count();
    String summary =
        tests + " tests of rules, " + failed + " failed, " + broken + " files cannot be run";
    getLog().info(summary);
    if (failed + broken > 0 && !testFailureIgnore) {
      throw new MojoFailureException(summary + "; see above, or " + testReport);
    }
  }
}
