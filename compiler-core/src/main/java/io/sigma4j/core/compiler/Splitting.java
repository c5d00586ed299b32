package io.sigma4j.core.compiler;

/** What becomes of a query that is larger than its product takes. */
public enum Splitting {
  /** It stays one; a diagnostic says what limit it is beyond. */
  NEVER,
  /** It becomes several below the limit, which together find the same events. */
  AT_LIMITS
}
