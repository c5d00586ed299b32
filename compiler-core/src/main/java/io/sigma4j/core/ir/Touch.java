package io.sigma4j.core.ir;

/**
 * What a step of a pipeline did with a part of the meaning.
 *
 * @param step name of the step
 * @param kind what it did
 */
public record Touch(String step, Kind kind) {

  /** How a part was touched. */
  public enum Kind {
    /** The step wrote it. */
    ADDED,
    /** The step says what its field is called in the target, perhaps just as before. */
    NAMED,
    /** Its value, or its form. */
    CHANGED
  }
}
