package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Optional;

/** What becomes of a query. */
public sealed interface EqlAnswer {

  /**
   * The query returns events.
   *
   * @param hits their {@code _id}s, oldest first; those of all series one after the other
   * @param series the sequences or samples; none for a query for single events
   */
  record Found(List<String> hits, List<Members> series) implements EqlAnswer {
    public Found {
      hits = List.copyOf(hits);
      series = List.copyOf(series);
    }
  }

  /**
   * A sequence or sample.
   *
   * @param ids of its events; none for an event that is declared missing
   */
  record Members(List<Optional<String>> ids) {
    public Members {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Elasticsearch would not accept the query, by itself or for these fields, or abort the search.
   *
   * @param position of the cause in the query, in UTF-16 units
   * @param reason in words
   */
  record Rejected(int position, String reason) implements EqlAnswer {}

  /**
   * The query is well formed, but the model does not execute it.
   *
   * @param position of the cause in the query, in UTF-16 units
   * @param reason in words
   */
  record Unsupported(int position, String reason) implements EqlAnswer {}
}
