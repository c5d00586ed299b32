package io.sigma4j.engine.elastic;

/** An argument or an input line that can't be used; the message says where it is. */
final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
