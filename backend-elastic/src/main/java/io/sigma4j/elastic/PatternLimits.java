package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;

/**
 * How long a pattern may be before Elasticsearch refuses the query: the limit is the work that
 * Lucene spends on making an automaton deterministic. Elasticsearch 8.19 takes 900 characters
 * between two stars, but not 990, and 1,000 elsewhere.
 */
public final class PatternLimits {

  private static final int LONGEST_PATTERN = 900;

  private PatternLimits() {}

  /** What is to be said of a pattern that is too long for a wildcard query. */
  public static Optional<Refusal> check(TextPattern pattern) {
    int length = 0;
    for (Token token : pattern.tokens()) {
      length += token instanceof Token.Literal literal ? literal.text().length() : 1;
    }
    return length <= LONGEST_PATTERN
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                DiagnosticCode.QUERY_TOO_LARGE,
                "a pattern of " + length + " characters is more than Elasticsearch takes",
                "leave at most " + LONGEST_PATTERN + " characters of the value"));
  }
}
