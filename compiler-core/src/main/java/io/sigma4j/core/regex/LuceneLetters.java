package io.sigma4j.core.regex;

/** What the field and the query make of upper and lower case before Lucene compares. */
public enum LuceneLetters {
  /** Values and expressions are compared as they are: a plain keyword field. */
  AS_THEY_ARE,

  /** The index holds lower case, and lower-cases the expression too: a normalized field. */
  LOWERED,

  /**
   * The query folds the ASCII letters of literals, as {@code case_insensitive} and {@code regex~}
   * do; only for expressions that ignore case altogether.
   */
  FOLDED_BY_QUERY
}
