package io.sigma4j.cli;

import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.project.pipeline.OutsideAccess;
import io.sigma4j.project.pipeline.PipelineFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the names of rules become those of a target. */
final class PipelineOptions {

  private static final String NONE = "none";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-p", "--pipeline"},
      paramLabel = "PIPELINE",
      description = {
        "Maps fields and log sources, repeatable: a name (see: list pipelines), a file, or a",
        "folder of files; none: fields as written."
      })
  private List<String> names = new ArrayList<>();

  @Option(names = "--without-pipeline", description = "Fields as written; the default.")
  private boolean without;

  @Option(
      names = "--unmapped",
      paramLabel = "error|warn|keep",
      description =
          "What becomes of fields and log sources that no pipeline knows: ${DEFAULT-VALUE}.")
  private Unmapped unmapped = Unmapped.WARN;

  @Option(
      names = "--allow-external-sources",
      description =
          "Lets pipelines read files outside of their folder, ask servers and run commands.")
  private boolean external;

  /** Whether there is any. */
  boolean areGiven() {
    return !without && names.stream().anyMatch(name -> !name.equals(NONE));
  }

  /**
   * The pipelines.
   *
   * @throws CommandLine.ParameterException if there is no such pipeline, or it is wrong
   */
  Pipelines pipelines() throws IOException {
    if (!areGiven()) {
      return Pipelines.none();
    }
    PipelineFinder finder =
        new PipelineFinder(
            BundledPipelines.load(), external ? OutsideAccess.ALLOWED : OutsideAccess.FORBIDDEN);
    List<Pipeline> found = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(NONE)) {
        found.addAll(pipelines(finder, name));
      }
    }
    return Pipelines.of(found, unmapped);
  }

  private List<Pipeline> pipelines(PipelineFinder finder, String name) throws IOException {
    PipelineFinder.Found found = finder.find(name);
    if (found.problem().isPresent()) {
      throw new CommandLine.ParameterException(spec.commandLine(), found.problem().get());
    }
    SettingsFiles.refuse(found.diagnostics(), name, spec.commandLine());
    return found.pipelines();
  }
}
