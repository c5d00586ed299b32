package io.sigma4j.cli;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.ruletest.JunitXml;
import io.sigma4j.project.ruletest.RuleTestFinder;
import io.sigma4j.project.ruletest.RuleTestReport;
import io.sigma4j.project.ruletest.RuleTestRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs tests of rules. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the tests beside rules: which events they must match, and which not.",
    footer = {
      "",
      "Exit code: 0 all passed; 1 some test failed, or a file had an error; 2 wrong usage, or",
      "nothing to test; 3 a bug of sigma4j; 4 the output cannot be written."
    })
final class TestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
  @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();
  @Mixin private final EventTestOptions events = new EventTestOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Rules with x.test.yml beside x.yml, such files of tests, or folders of them.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a test, on standard output.")
  private boolean json;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Writes the results as JUnit XML, too.")
  private Optional<Path> junit = Optional.empty();

  @Override
  public Integer call() throws IOException {
    LoweringOptions lowering = placeholders.lowering();
    RuleTestRunner runner = RuleTestRunner.of(lowering);
    PrintWriter err = spec.commandLine().getErr();
    Bugs bugs = new Bugs(err);
    RuleTestOutput output = new RuleTestOutput(spec.commandLine().getOut(), err, json, shown);
    if (events.isGiven()) {
      return events(runner, output);
    }
    RuleTestFinder.Found found = found();
    List<RuleTestReport> reports = new ArrayList<>();
    for (RuleFile file : found.tests()) {
      Attempt<RuleTestReport> attempt = Attempt.at(file.name(), () -> List.of(runner.run(file)));
      attempt.bug().ifPresent(bug -> bugs.report(attempt.name(), bug));
      attempt.results().forEach(output::add);
      reports.addAll(attempt.results());
    }
    return bugs.exitCode(finish(reports, found.untested(reports).size(), output));
  }

  private int events(RuleTestRunner runner, RuleTestOutput output) {
    if (paths.size() != 1 || !Files.isRegularFile(Path.of(paths.get(0)))) {
      throw wrong("--events goes with one file of a rule");
    }
    RuleTestReport report =
        runner.run(RuleFile.of(Path.of(paths.get(0))), events.test(spec.commandLine()));
    output.add(report);
    return finish(List.of(report), 0, output);
  }

  private int finish(List<RuleTestReport> reports, int untested, RuleTestOutput output) {
    if (junit.isPresent()) {
      write(junit.get(), JunitXml.render(reports));
    }
    output.finish(untested);
    boolean passed = reports.stream().allMatch(RuleTestReport::isPassed);
    return passed ? ExitCode.DONE : ExitCode.RULE_ERROR;
  }

  private static void write(Path file, String xml) {
    Path parent = file.toAbsolutePath().getParent();
    try {
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw new OutputFailure(file.toString(), e);
    }
    WholeFile.write(file, xml, StandardCharsets.UTF_8);
  }

  private RuleTestFinder.Found found() throws IOException {
    RuleTestFinder.Found found = RuleTestFinder.find(paths);
    if (!found.missing().isEmpty()) {
      throw wrong("there is no file or folder " + String.join(", ", found.missing()));
    }
    if (found.tests().isEmpty()) {
      throw wrong(
          "no test found: looked for x.test.yml beside x.yml, and in folders, in "
              + String.join(", ", paths));
    }
    return found;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
