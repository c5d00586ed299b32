package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.JsonRenderer;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.project.OrderedBatch;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All problems of all rules, and nothing else. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Prints all problems of all rules, and no queries.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PipelineOptions pipelines = new PipelineOptions();
  @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
  @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();
  @Mixin private final ThreadOption threads = new ThreadOption();

  @Option(names = "--json", description = "One JSON object a diagnostic, on standard output.")
  private boolean json;

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int documents;

  @Override
  public Integer call() throws IOException {
    List<RuleFile> files = input.files();
    RuleLoader loader = new RuleLoader(System.in);
    RuleFrontEnd frontEnd = RuleFrontEnd.of(placeholders.lowering(), pipelines.pipelines());
    PrintWriter err = spec.commandLine().getErr();
    DiagnosticOutput text = shown.output(err);
    Bugs bugs = new Bugs(err);
    new OrderedBatch<RuleFile, Attempt<RuleMeaning>>(
            file -> Attempt.at(file.name(), () -> loader.load(file).read(frontEnd)),
            threads.count(files.size()))
        .run(
            files,
            attempt -> {
              attempt.bug().ifPresent(bug -> bugs.report(attempt.name(), bug));
              attempt.results().forEach(meaning -> show(meaning, text));
            });
    err.println(summary());
    return bugs.exitCode(counts.containsKey(Severity.ERROR) ? ExitCode.RULE_ERROR : ExitCode.DONE);
  }

  private void show(RuleMeaning meaning, DiagnosticOutput text) {
    documents++;
    List<String> lines = new ArrayList<>();
    for (Diagnostic diagnostic : meaning.diagnostics()) {
      counts.merge(diagnostic.severity(), 1, Integer::sum);
      if (json) {
        lines.add(JsonRenderer.render(diagnostic));
      } else {
        text.show(diagnostic);
      }
    }
    lines.forEach(line -> spec.commandLine().getOut().println(line));
  }

  private String summary() {
    return count(documents, "rule")
        + ": "
        + count(counts.getOrDefault(Severity.ERROR, 0), "error")
        + ", "
        + count(counts.getOrDefault(Severity.WARNING, 0), "warning")
        + ", "
        + count(counts.getOrDefault(Severity.INFO, 0), "info");
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
