package io.sigma4j.engine.eql;

/** An operator that compares two values. */
enum Comparison {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">=");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  boolean isEquality() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** The operator that holds when the operands are exchanged. */
  Comparison mirrored() {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> this;
      case LESS -> GREATER;
      case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
      case GREATER -> LESS;
      case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
    };
  }

  /** Whether the operator holds for two values that are neither null nor of different kinds. */
  boolean holds(Value left, Value right) {
    return switch (this) {
      case EQUAL -> Order.compare(left, right) == 0;
      case NOT_EQUAL -> Order.compare(left, right) != 0;
      case LESS -> Order.compare(left, right) < 0;
      case LESS_OR_EQUAL -> Order.compare(left, right) <= 0;
      case GREATER -> Order.compare(left, right) > 0;
      case GREATER_OR_EQUAL -> Order.compare(left, right) >= 0;
    };
  }
}
