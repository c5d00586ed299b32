package io.sigma4j.core.pipeline;

/** What becomes of rules whose fields or log source the pipelines do not know. */
public enum Unmapped {
  /** They are refused. */
  ERROR,
  /** They are compiled with the names as written, and a warning. */
  WARN,
  /** They are compiled with the names as written. */
  KEEP
}
