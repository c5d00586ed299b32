package io.sigma4j.core.pipeline;

import java.util.List;

/**
 * What a pipeline does with queries.
 *
 * @param edits of each query, in order
 * @param finalizers of all queries, in order
 */
record PipelineEnd(List<EditStep> edits, List<Finalizer> finalizers) {

  PipelineEnd {
    edits = List.copyOf(edits);
    finalizers = List.copyOf(finalizers);
  }
}
