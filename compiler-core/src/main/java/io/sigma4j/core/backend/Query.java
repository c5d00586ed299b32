package io.sigma4j.core.backend;

import io.sigma4j.core.pipeline.QueryEdit;

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

  /** The query in a text that a pipeline makes of it. */
  public Query in(QueryEdit.Edited edited) {
    return new Query(
        edited.text(), edited.start().map(sourceMap::movedBy).orElseGet(SourceMap::none));
  }
}
