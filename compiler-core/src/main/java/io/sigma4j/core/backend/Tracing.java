package io.sigma4j.core.backend;

/** Whether a query comes with a {@link SourceMap}. */
public enum Tracing {
  OFF,
  SOURCE_MAP
}
