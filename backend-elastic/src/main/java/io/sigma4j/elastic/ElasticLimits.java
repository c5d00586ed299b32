package io.sigma4j.elastic;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;

/**
 * How large a query may be.
 *
 * <p>Elasticsearch Guide, "Search settings": {@code indices.query.bool.max_clause_count} is 1,024
 * before version 8, and from then on depends on the node's memory, with 1,024 as the least; all
 * leaves of a query count, however they are nested. {@code indices.query.bool.max_nested_depth} is
 * 20 before version 8, 30 since. "Index modules": {@code index.max_terms_count} is 65,536.
 */
public final class ElasticLimits {

  /** The most values of a {@code terms} query. */
  public static final int LONGEST_LIST = 65_536;

  private static final int MOST_CLAUSES = 1_024;
  private static final int DEEPEST_NESTING = 20;

  private ElasticLimits() {}

  /** The query, and what is to be said of it if it has more clauses than every node takes. */
  public static <T> Outcome<T> ofClauses(Outcome<T> query, int clauses, Meaning meaning) {
    return clauses <= MOST_CLAUSES
        ? query
        : query.with(
            Loss.limit(
                "the query has %,d clauses; Elasticsearch takes %,d where memory is small, and more on larger nodes"
                    .formatted(clauses, MOST_CLAUSES),
                "divide it with --split, or run it on nodes with more memory",
                meaning.origin()));
  }

  /**
   * The query, and what is to be said of it if its lists may be longer than an index takes:
   * Elasticsearch makes one of all lists of a field.
   */
  public static <T> Outcome<T> ofLists(Outcome<T> query, int values, Meaning meaning) {
    return values <= LONGEST_LIST
        ? query
        : query.with(
            Loss.limit(
                "the query has %,d values; an index of Elasticsearch takes lists of %,d"
                    .formatted(values, LONGEST_LIST),
                "divide it with --split, or raise index.max_terms_count",
                meaning.origin()));
  }

  /** The query, and what is to be said of it if it is nested deeper than every version takes. */
  public static <T> Outcome<T> ofNesting(Outcome<T> query, int depth, Meaning meaning) {
    return depth <= DEEPEST_NESTING
        ? query
        : query.with(
            Loss.limit(
                "the query is nested %d deep; Elasticsearch takes %d before version 8, and 30 since"
                    .formatted(depth, DEEPEST_NESTING),
                "make the condition flatter, or raise indices.query.bool.max_nested_depth",
                meaning.origin()));
  }
}
