package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import java.util.List;
import java.util.Optional;

/**
 * How the names of rules become those of targets.
 *
 * @param pipelines in the order given
 * @param unmapped what becomes of names that no pipeline knows
 */
public record Mapping(List<Pipeline> pipelines, Unmapped unmapped) {

  public Mapping {
    pipelines = List.copyOf(pipelines);
  }

  /** Names stay as rules write them. */
  public static Mapping none() {
    return new Mapping(List.of(), Unmapped.WARN);
  }

  /** Why a target cannot take these pipelines, if one of them is for others. */
  public Optional<String> problem(Target target) {
    return pipelines.stream()
        .filter(pipeline -> !pipeline.isFor(target.backend().names()))
        .findFirst()
        .map(
            pipeline ->
                "the pipeline "
                    + pipeline.name()
                    + " is for "
                    + String.join(", ", pipeline.allowedBackends())
                    + ", not for "
                    + target.backend().name());
  }

  Pipelines all() {
    return pipelines.isEmpty() ? Pipelines.none() : Pipelines.of(pipelines, unmapped);
  }
}
