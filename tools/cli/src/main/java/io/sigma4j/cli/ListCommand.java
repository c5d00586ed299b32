package io.sigma4j.cli;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.value.Modifier;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what there is. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Prints what there is.",
    synopsisSubcommandLabel = "targets|formats|pipelines|modifiers|diagnostics")
final class ListCommand {

  @Spec private CommandSpec spec;

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  @Command(name = "targets", description = "Target languages, with their other names.")
  int targets() {
    for (Backend backend : Backends.load().all()) {
      String aliases =
          backend.aliases().isEmpty() ? "" : "  (also: " + names(backend.aliases()) + ")";
      row(backend.name(), 12, backend.title() + aliases);
    }
    return ExitCode.DONE;
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  @Command(name = "formats", description = "Output formats and settings of each target.")
  int formats() {
    for (Backend backend : Backends.load().all()) {
      out().println(backend.name());
      for (Format format : backend.formats()) {
        row("  -f " + format.name(), 34, format.meaning());
      }
      for (Option option : backend.options()) {
        String values = option.values().isEmpty() ? "..." : String.join("|", option.values());
        row(
            "  -O " + backend.name() + "." + option.key() + "=" + values,
            34,
            option.meaning() + " (default: " + option.standard() + ")");
      }
    }
    return ExitCode.DONE;
  }

  @Command(name = "pipelines", description = "Pipelines that -p knows by name.")
  int pipelines() {
    for (BundledPipeline pipeline : BundledPipelines.load().all()) {
      String aliases =
          pipeline.aliases().isEmpty() ? "" : "  (also: " + names(pipeline.aliases()) + ")";
      String targets = pipeline.targets().isEmpty() ? "" : "  for " + names(pipeline.targets());
      row(pipeline.name(), 22, pipeline.meaning() + targets + aliases);
    }
    return ExitCode.DONE;
  }

  @Command(name = "modifiers", description = "The modifiers of Sigma.")
  int modifiers() {
    for (Modifier modifier : Modifier.values()) {
      row(modifier.word(), 14, modifier.meaning());
    }
    return ExitCode.DONE;
  }

  @Command(name = "diagnostics", description = "Every kind of diagnostic.")
  int diagnostics() {
    for (DiagnosticCode code : DiagnosticCode.values()) {
      row(code.code() + " " + code.severity().word(), 16, code.title());
    }
    return ExitCode.DONE;
  }

  private void row(String head, int width, String text) {
    out().println(head + " ".repeat(Math.max(2, width - head.length())) + text);
  }
}
