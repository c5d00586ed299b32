package io.sigma4j.testkit;

/** A query whose literals can't be read: one does not end, or holds an unknown escape. */
public final class LiteralException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  LiteralException(String problem, int offset) {
    super(problem + " at offset " + offset);
  }
}
