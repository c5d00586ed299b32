package io.sigma4j.core.compiler;

/** What the queries for a rule are worth. */
public enum Fidelity {
  /** They find exactly the events that the rule means. */
  EXACT("exact"),
  /** They find more or fewer; a 7xx diagnostic says which and why. */
  APPROXIMATE("approximate"),
  /** There is none; an error says why. */
  REFUSED("refused");

  private final String word;

  Fidelity(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}
