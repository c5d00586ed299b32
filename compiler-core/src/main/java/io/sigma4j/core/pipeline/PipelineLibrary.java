package io.sigma4j.core.pipeline;

import java.util.List;

/** Pipelines that come with a library. Found through {@link java.util.ServiceLoader}. */
public interface PipelineLibrary {

  /** All of them. */
  List<BundledPipeline> pipelines();
}
