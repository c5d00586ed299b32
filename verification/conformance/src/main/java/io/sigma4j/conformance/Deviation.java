package io.sigma4j.conformance;

import io.sigma4j.core.diagnostic.Effect;

/**
 * An event on which an engine disagrees with the verdict of its case.
 *
 * @param event with the right verdict
 * @param effect {@link Effect#MORE} if the engine finds it, {@link Effect#FEWER} if not
 * @param standing whether the compiler said so
 */
record Deviation(StoredEvent event, Effect effect, Standing standing) {

  /** What the compiler had said about a deviation. */
  enum Standing {
    /** A 7xx diagnostic of the rule names the direction. */
    DECLARED,
    /**
     * The store is not the one that an 8xx diagnostic says the query is for, or no query could tell
     * these events apart in it.
     */
    ASSUMED,
    /**
     * The event holds a letter beyond ASCII that Unicode folds to an ASCII one, and the target
     * folds otherwise: by the contract, targets are exact for ASCII literals however they fold
     * those.
     */
    FOLDED,
    /** Nothing: the query is wrong. */
    WRONG
  }

  @Override
  public String toString() {
    String finding = effect == Effect.MORE ? "found" : "not found";
    return "%-9s %s: %s %s".formatted(standing, finding, event.source(), event.fields());
  }
}
