package io.sigma4j.core.yaml;

/** What a scalar is by the core schema of YAML 1.2, as far as Sigma needs it. */
public enum ScalarType {
  TEXT,
  /** A number; {@code 00429} stays text. */
  NUMBER,
  BOOLEAN,
  NULL
}
