package io.sigma4j.project.pipeline;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.RuleFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds pipelines: the bundled one of a name, else a file, else all files of a folder. */
public final class PipelineFinder {

  private final BundledPipelines bundled;

  /** A finder that knows these names. */
  public PipelineFinder(BundledPipelines bundled) {
    this.bundled = bundled;
  }

  /**
   * What was found.
   *
   * @param pipelines those that could be read
   * @param diagnostics what is wrong with files
   * @param problem why there is nothing of that name
   */
  public record Found(
      List<Pipeline> pipelines, Diagnostics diagnostics, Optional<String> problem) {}

  /** The pipelines that an argument names. */
  public Found find(String argument) throws IOException {
    Optional<BundledPipeline> named = bundled.find(argument);
    if (named.isPresent()) {
      return read(List.of(named.get().file().get()));
    }
    if (!Files.exists(Path.of(argument))) {
      return new Found(List.of(), new Diagnostics(), Optional.of(unknown(argument)));
    }
    List<SourceFile> files = new ArrayList<>();
    for (RuleFile file : RuleFinder.ofYaml().find(List.of(argument)).files()) {
      files.add(SourceFile.decode(file.name(), Files.readAllBytes(file.path())));
    }
    return files.isEmpty()
        ? new Found(
            List.of(), new Diagnostics(), Optional.of("there is no pipeline in " + argument))
        : read(files);
  }

  private static Found read(List<SourceFile> files) {
    Diagnostics diagnostics = new Diagnostics();
    List<Pipeline> pipelines = new ArrayList<>();
    files.forEach(file -> PipelineReader.read(file, diagnostics).ifPresent(pipelines::add));
    return new Found(pipelines, diagnostics, Optional.empty());
  }

  private String unknown(String argument) {
    List<String> names = new ArrayList<>();
    for (BundledPipeline pipeline : bundled.all()) {
      names.add(pipeline.name());
      names.addAll(pipeline.aliases());
    }
    return "there is no pipeline, file or folder "
        + argument
        + NearestName.among(names).question(argument).map(found -> ", " + found).orElse("")
        + " (see: list pipelines)";
  }
}
