package io.sigma4j.engine.spl;

/** What is known about the result of an eval expression before it runs. */
enum Type {
  BOOLEAN,
  NUMBER,
  STRING,
  NULL,
  /** A number, a string or null: the value of a field, for instance. */
  VALUE,
  /** The type of one of the call's arguments. */
  ARGUMENT,
  /** Anything: a macro. */
  UNKNOWN;

  /** The type of a result that is either this or the other. */
  Type or(Type other) {
    if (this == other || other == NULL || this == UNKNOWN) {
      return this;
    }
    return this == NULL || other == UNKNOWN ? other : VALUE;
  }
}
