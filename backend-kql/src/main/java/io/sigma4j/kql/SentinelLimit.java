package io.sigma4j.kql;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;

/**
 * How long the query of an analytics rule may be: 10,000 characters (Microsoft Learn, "Scheduled
 * analytics rules in Microsoft Sentinel", section "Rule query"). As a query of its own it may be
 * longer.
 */
final class SentinelLimit {

  private static final int MOST_CHARACTERS = 10_000;

  private SentinelLimit() {}

  /** The query, and what is to be said of it if it is longer. */
  static Outcome<Query> check(Outcome<Query> query, Meaning meaning) {
    int length = query.value().map(Query::text).map(String::length).orElse(0);
    return length <= MOST_CHARACTERS
        ? query
        : query.with(
            Loss.limit(
                "the query has %,d characters; an analytics rule of Microsoft Sentinel takes %,d"
                    .formatted(length, MOST_CHARACTERS),
                "divide it with --split, or move the values into a watchlist",
                meaning.origin()));
  }
}
