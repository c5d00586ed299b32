package io.sigma4j.core.value;

/** The form of a {@link TextPattern}, as far as query languages have words for it. */
public enum Shape {
  /** Literal text only, perhaps empty. */
  EXACT,
  /** Literal text, then anything. */
  PREFIX,
  /** Anything, then literal text. */
  SUFFIX,
  /** Literal text somewhere. */
  CONTAINS,
  /** Anything, also nothing. */
  ANYTHING,
  /** All else: inner wildcards, single characters, choices. */
  GLOB
}
