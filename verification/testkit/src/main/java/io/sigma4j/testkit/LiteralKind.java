package io.sigma4j.testkit;

/** How a literal of a query is compared. */
public enum LiteralKind {
  /** A text in quotation marks, compared as it is. */
  STRING,
  /**
   * A text with wildcards. Its value is written as in a rule: {@code *} and {@code ?} are the
   * wildcards, {@code \*}, {@code \?} and {@code \\} the characters.
   */
  PATTERN,
  /** A regular expression, in the dialect of the language. */
  REGEX,
  /** A value without quotation marks: a number, or a word of a search language. */
  TERM
}
