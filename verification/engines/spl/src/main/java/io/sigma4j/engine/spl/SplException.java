package io.sigma4j.engine.spl;

/** A search that cannot be accepted or run, with the offset of the cause in the search text. */
final class SplException extends RuntimeException {

  /** Why the search failed. */
  enum Kind {
    /** Splunk's documented syntax does not allow the search. */
    SYNTAX,
    /** The search is well formed but uses something this evaluator does not execute. */
    UNSUPPORTED
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int position;
  private final String reason;

  private SplException(Kind kind, int position, String message) {
    super(message);
    this.kind = kind;
    this.position = position;
    this.reason = message;
  }

  static SplException syntax(int position, String message) {
    return new SplException(Kind.SYNTAX, position, message);
  }

  static SplException unsupported(int position, String message) {
    return new SplException(Kind.UNSUPPORTED, position, message);
  }

  /** Returns the same problem moved to another position, for text nested in a string literal. */
  SplException at(int newPosition) {
    return new SplException(kind, newPosition, reason);
  }

  Kind kind() {
    return kind;
  }

  /** The 0-based offset in UTF-16 units. */
  int position() {
    return position;
  }

  /** The message, which every one has. */
  String reason() {
    return reason;
  }
}
