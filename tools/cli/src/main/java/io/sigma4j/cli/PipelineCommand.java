package io.sigma4j.cli;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.pipeline.OutsideAccess;
import io.sigma4j.project.pipeline.PipelineFinder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What pipelines do, and whether they are right. */
@Command(
    name = "pipeline",
    mixinStandardHelpOptions = true,
    description = "Shows what pipelines do with rules, and what is wrong with them.",
    synopsisSubcommandLabel = "explain|check",
    subcommands = {PipelineCommand.Explain.class, PipelineCommand.Check.class})
final class PipelineCommand {

  /** Step by step, what became of rules. */
  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "Prints which step of which file did what with each rule.")
  static final class Explain implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final PipelineOptions pipelines = new PipelineOptions();
    @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
    @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();

    @Override
    public Integer call() throws IOException {
      if (!pipelines.areGiven()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "name pipelines with -p (see: list pipelines)");
      }
      RuleFrontEnd frontEnd = RuleFrontEnd.of(placeholders.lowering(), pipelines.pipelines());
      RuleLoader loader = new RuleLoader(System.in);
      MappingText text = new MappingText(spec.commandLine().getOut());
      DiagnosticOutput said = shown.output(spec.commandLine().getErr());
      boolean failed = false;
      for (RuleFile file : input.files()) {
        for (RuleMeaning meaning : loader.load(file).read(frontEnd)) {
          explain(frontEnd, meaning, text);
          meaning.diagnostics().forEach(said::show);
          failed |= meaning.meanings().isEmpty();
        }
      }
      return failed ? ExitCode.RULE_ERROR : ExitCode.DONE;
    }

    private static void explain(RuleFrontEnd frontEnd, RuleMeaning meaning, MappingText text) {
      meaning
          .document()
          .filter(SigmaRule.class::isInstance)
          .map(SigmaRule.class::cast)
          .flatMap(frontEnd::explain)
          .ifPresent(trace -> text.print(meaning, trace));
    }
  }

  /** All problems of pipeline files. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Prints all problems of pipelines.")
  static final class Check implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
        paramLabel = "PIPELINE",
        arity = "1..*",
        description = "Names, files, or folders of files.")
    private List<String> names = new ArrayList<>();

    @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();

    @Override
    public Integer call() throws IOException {
      PipelineFinder finder = new PipelineFinder(BundledPipelines.load(), OutsideAccess.FORBIDDEN);
      DiagnosticOutput said = shown.output(spec.commandLine().getErr());
      boolean failed = false;
      for (String name : names) {
        PipelineFinder.Found found = finder.find(name);
        if (found.problem().isPresent()) {
          throw new CommandLine.ParameterException(spec.commandLine(), found.problem().get());
        }
        for (Diagnostic diagnostic : found.diagnostics().list()) {
          said.show(diagnostic);
        }
        failed |= found.diagnostics().hasErrors();
        found.pipelines().forEach(this::summary);
      }
      return failed ? ExitCode.RULE_ERROR : ExitCode.DONE;
    }

    private void summary(Pipeline pipeline) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          pipeline.file().name()
              + ": "
              + pipeline.name()
              + ", priority "
              + pipeline.priority()
              + targets(pipeline));
    }

    private static String targets(Pipeline pipeline) {
      List<String> unknown =
          pipeline.allowedBackends().stream()
              .filter(name -> Backends.load().find(name).isEmpty())
              .toList();
      return (pipeline.allowedBackends().isEmpty()
              ? ""
              : ", for " + String.join(", ", pipeline.allowedBackends()))
          + (unknown.isEmpty() ? "" : " (no target here: " + String.join(", ", unknown) + ")");
    }
  }
}
