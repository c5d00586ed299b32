package io.sigma4j.core.pipeline;

import java.util.Optional;

/** What a pipeline makes of the text of a query. Immutable. */
public interface QueryEdit {

  /** The text with the query in it, or made of it. */
  Edited apply(String query, QueryFacts facts);

  /**
   * A text made of a query.
   *
   * @param text all of it
   * @param start where the query stands in it as it was, if it does
   */
  record Edited(String text, Optional<Integer> start) {}
}
