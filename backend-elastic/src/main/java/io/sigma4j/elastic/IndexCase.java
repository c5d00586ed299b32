package io.sigma4j.elastic;

/** What an index does to upper and lower case. */
public enum IndexCase {
  /** Values are stored and searched as they are. */
  KEPT,
  /** Values, and what is searched for, become lower case: a normalizer with {@code lowercase}. */
  FOLDED
}
