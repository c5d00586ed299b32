package io.sigma4j.conformance;

import java.util.Set;

/** What an engine says to a query. */
sealed interface Answer {

  /**
   * The query was run.
   *
   * @param hits the keys of the events that it found
   */
  record Found(Set<String> hits) implements Answer {
    public Found {
      hits = Set.copyOf(hits);
    }
  }

  /**
   * The query is not one of the language, or not for these fields.
   *
   * @param reason in the engine's words
   */
  record Rejected(String reason) implements Answer {}

  /**
   * The engine at hand, which is only a model of the real one, does not know that part of the
   * language.
   *
   * @param reason in the engine's words
   */
  record Unknown(String reason) implements Answer {}
}
