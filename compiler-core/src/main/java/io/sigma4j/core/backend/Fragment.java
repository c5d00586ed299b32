package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Origin;

/** A complete predicate in a target language. Only {@link Template}s make one. */
public final class Fragment {

  private final String text;
  private final Origin origin;

  Fragment(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The predicate as it stands in the query. */
  public String text() {
    return text;
  }

  /** Where the rule says it. */
  public Origin origin() {
    return origin;
  }

  @Override
  public String toString() {
    return text;
  }
}
