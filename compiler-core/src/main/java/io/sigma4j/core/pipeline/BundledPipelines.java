package io.sigma4j.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The bundled pipelines at hand, ordered by name. Immutable. */
public final class BundledPipelines {

  private final List<BundledPipeline> pipelines;

  private BundledPipelines(List<BundledPipeline> pipelines) {
    this.pipelines = pipelines;
  }

  /** Those that the class path, or the module path, offers as services. */
  public static BundledPipelines load() {
    List<BundledPipeline> found = new ArrayList<>();
    ServiceLoader.load(PipelineLibrary.class, PipelineLibrary.class.getClassLoader())
        .forEach(library -> found.addAll(library.pipelines()));
    return of(found);
  }

  /** Those given. */
  public static BundledPipelines of(List<BundledPipeline> pipelines) {
    return new BundledPipelines(
        pipelines.stream().sorted(Comparator.comparing(BundledPipeline::name)).toList());
  }

  /** All of them. */
  public List<BundledPipeline> all() {
    return pipelines;
  }

  /**
   * Those that know a log source and are for a target.
   *
   * @param target name of a backend
   */
  public List<BundledPipeline> fitting(SourceNames source, String target) {
    return pipelines.stream()
        .filter(pipeline -> pipeline.targets().isEmpty() || pipeline.targets().contains(target))
        .filter(pipeline -> pipeline.fits().stream().anyMatch(source::fits))
        .toList();
  }

  /** The pipeline with that name or alias. */
  public Optional<BundledPipeline> find(String name) {
    return pipelines.stream().filter(pipeline -> pipeline.isNamed(name)).findFirst();
  }
}
