package io.sigma4j.core.regex;

/** An expression in the text of a dialect, or why the dialect can't say it. */
public sealed interface RegexPrint {

  /**
   * The text of the expression, not yet quoted as a literal of a query language.
   *
   * @param text the text
   */
  record Printed(String text) implements RegexPrint {}

  /**
   * The dialect can't say it.
   *
   * @param why what the dialect lacks, as a diagnostic says it
   */
  record Unprintable(String why) implements RegexPrint {}
}
