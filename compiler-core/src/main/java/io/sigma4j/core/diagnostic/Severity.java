package io.sigma4j.core.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** No query comes out of the rule, or of the part named. */
  ERROR("error"),
  /** A query comes out; its author should look. */
  WARNING("warning"),
  /** Worth knowing; never changes an exit code. */
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word in texts and JSON. */
  public String word() {
    return word;
  }
}
