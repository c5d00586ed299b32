package io.sigma4j.testkit;

import java.util.Locale;

/** What the quotation marks of a command of SPL mean. */
enum SplCommand {
  /** Values with wildcards. */
  SEARCH,
  /** Texts, and patterns of functions. */
  EXPRESSION,
  /** A regular expression. */
  REGEX,
  /** Names of fields. */
  OTHER;

  static SplCommand named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "search", "multisearch" -> SEARCH;
      case "where", "eval" -> EXPRESSION;
      case "regex" -> REGEX;
      default -> OTHER;
    };
  }
}
