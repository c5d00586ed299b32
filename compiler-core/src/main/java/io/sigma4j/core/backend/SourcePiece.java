package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.source.Span;

/**
 * A piece of a query and the place of the rule that it comes from.
 *
 * @param kind what the piece is in the query
 * @param span offsets in the text of the query, in UTF-16 units
 * @param origin the place in the rule
 */
public record SourcePiece(Kind kind, Span span, Origin origin) {

  /** What a piece is in the query. */
  public enum Kind {
    /** A whole test, from the value that it tests for, or from all of a list. */
    PREDICATE("predicate"),
    /** The name of a field, from the key of the test or an entry of {@code fields}. */
    FIELD("field"),
    /** A value as the language writes it, from the scalar that holds it. */
    VALUE("value");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As outputs write it. */
    public String word() {
      return word;
    }
  }
}
