package io.sigma4j.engine.eql;

/** A query that cannot be accepted or run, with the offset of the cause in the query text. */
final class EqlException extends RuntimeException {

  /** Why the query failed. */
  enum Kind {
    /** The documented syntax does not allow the query. */
    SYNTAX,
    /** The query is well formed but uses something this evaluator does not execute. */
    UNSUPPORTED,
    /** The query is well formed but Elasticsearch would refuse or abort it. */
    VERIFICATION
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int position;
  private final String reason;

  private EqlException(Kind kind, int position, String message) {
    super(message);
    this.kind = kind;
    this.position = position;
    this.reason = message;
  }

  static EqlException syntax(int position, String message) {
    return new EqlException(Kind.SYNTAX, position, message);
  }

  static EqlException unsupported(int position, String message) {
    return new EqlException(Kind.UNSUPPORTED, position, message);
  }

  static EqlException verification(int position, String message) {
    return new EqlException(Kind.VERIFICATION, position, message);
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
