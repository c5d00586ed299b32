package io.sigma4j.testkit;

/** A text that is not JSON, with the offset where it stops being so. */
public final class JsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  JsonException(String problem, int offset) {
    super(problem + " at offset " + offset);
  }
}
