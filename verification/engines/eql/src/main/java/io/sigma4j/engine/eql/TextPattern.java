package io.sigma4j.engine.eql;

/** What the right side of {@code :}, {@code like} and {@code regex} matches whole texts against. */
sealed interface TextPattern permits Wildcard, LuceneRegex {

  boolean matches(String text);
}
