package io.sigma4j.core.backend;

/**
 * Whether a predicate stands under a negation. Languages with three-valued logic guard it there: a
 * missing field must make it false, not unknown.
 */
public enum Polarity {
  PLAIN,
  UNDER_NOT
}
