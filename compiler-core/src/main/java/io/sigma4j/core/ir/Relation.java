package io.sigma4j.core.ir;

/** How a number is compared. */
public enum Relation {
  EQUAL("="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** In the notation of the IR. */
  public String sign() {
    return sign;
  }

  /** Whether a number that compares so with the operand ({@code compareTo}'s result) is meant. */
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case LESS -> comparison < 0;
      case LESS_OR_EQUAL -> comparison <= 0;
      case GREATER -> comparison > 0;
      case GREATER_OR_EQUAL -> comparison >= 0;
    };
  }
}
