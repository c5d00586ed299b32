package io.sigma4j.core.value;

/** What becomes of a value that as a whole is {@code %name%} and has no {@code expand}. */
public enum ImplicitPlaceholders {
  /** Replaced if the name is defined, else plain text with a warning. */
  DEFINED,
  /** Always plain text, as the specification says. */
  NEVER,
  /** Always replaced: a name that is not defined is an error. */
  ALWAYS
}
