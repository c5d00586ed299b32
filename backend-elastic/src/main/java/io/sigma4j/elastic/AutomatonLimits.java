package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;

/**
 * How long a pattern may be before Elasticsearch refuses the query.
 *
 * <p>Elasticsearch Guide, "Index modules", {@code index.max_regex_length}. The limit for wildcards
 * is the work that Lucene spends on making an automaton deterministic; 8.19 takes 900 characters
 * between two stars, not 990.
 */
public final class AutomatonLimits {

  private static final int LONGEST_REGEX = 1000;
  private static final int LONGEST_PATTERN = 900;

  private AutomatonLimits() {}

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

  /** What is to be said of a regular expression that is too long. */
  static Optional<Refusal> check(String regex) {
    return regex.length() <= LONGEST_REGEX
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                DiagnosticCode.QUERY_TOO_LARGE,
                "a regular expression of "
                    + regex.length()
                    + " characters is more than Elasticsearch takes",
                "shorten it to " + LONGEST_REGEX + " characters, as Lucene writes it"));
  }
}
