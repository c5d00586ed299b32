package io.sigma4j.project.compile;

import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import java.util.List;

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

  Pipelines all() {
    return pipelines.isEmpty() ? Pipelines.none() : Pipelines.of(pipelines, unmapped);
  }
}
