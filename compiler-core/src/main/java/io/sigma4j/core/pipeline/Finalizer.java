package io.sigma4j.core.pipeline;

import java.util.List;

/** What a pipeline makes of all queries of a run. Immutable. */
interface Finalizer {

  /** The texts afterwards, usually one. */
  List<String> apply(List<String> queries);
}
