package io.sigma4j.core.backend;

/**
 * A query of a target.
 *
 * @param text complete, ready to be run
 * @param sourceMap where its pieces come from, if the request asks
 */
public record Query(String text, SourceMap sourceMap) {

  /** A query of which nobody asks where it comes from. */
  public Query(String text) {
    this(text, SourceMap.none());
  }
}
