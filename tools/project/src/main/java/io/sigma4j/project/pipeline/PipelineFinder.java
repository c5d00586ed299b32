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
  private final OutsideAccess access;

  /** A finder that knows these names, of pipelines that may reach so far. */
  public PipelineFinder(BundledPipelines bundled, OutsideAccess access) {
    this.bundled = bundled;
    this.access = access;
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
    Diagnostics diagnostics = new Diagnostics();
    if (named.isPresent()) {
      List<Pipeline> read =
          PipelineReader.read(named.get().file().get(), diagnostics).stream().toList();
      return new Found(read, diagnostics, Optional.empty());
    }
    if (!Files.exists(Path.of(argument))) {
      return new Found(List.of(), diagnostics, Optional.of(unknown(argument)));
    }
    List<RuleFile> files = RuleFinder.ofYaml().find(List.of(argument)).files();
    List<Pipeline> read = new ArrayList<>();
    for (RuleFile file : files) {
      read(file, diagnostics).ifPresent(read::add);
    }
    return files.isEmpty()
        ? new Found(read, diagnostics, Optional.of("there is no pipeline in " + argument))
        : new Found(read, diagnostics, Optional.empty());
  }

  private Optional<Pipeline> read(RuleFile file, Diagnostics diagnostics) throws IOException {
    SourceFile text = SourceFile.decode(file.name(), Files.readAllBytes(file.path()));
    Path folder = Optional.ofNullable(file.path().getParent()).orElse(Path.of("."));
    return PipelineReader.read(text, new FolderFiles(folder, access), diagnostics);
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
