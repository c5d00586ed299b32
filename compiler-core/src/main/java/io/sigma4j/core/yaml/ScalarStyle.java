package io.sigma4j.core.yaml;

/** How a scalar is written. */
public enum ScalarStyle {
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  /** A block after {@code |}. */
  LITERAL,
  /** A block after {@code >}. */
  FOLDED
}
