package io.sigma4j.engine.eql;

/** Simplifies logical operators whose operands are constants. */
final class LogicFolder {

  private LogicFolder() {}

  /** Whether an expression is a condition other than a field of type boolean. */
  static boolean isTest(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return switch (call.function()) {
        case CIDR_MATCH, ENDS_WITH, STARTS_WITH, STRING_CONTAINS -> true;
        default -> false;
      };
    }
    return !expr.isLiteral() && !(expr instanceof Expr.Field);
  }

  /** Not null is null. */
  static Expr not(Expr operand, int position) {
    if (operand.isNull()) {
      return operand;
    }
    if (operand.is(true) || operand.is(false)) {
      return new Expr.Literal(Value.of(operand.is(false)), position);
    }
    return operand instanceof Expr.Not inner ? inner.operand() : new Expr.Not(operand, position);
  }

  static Expr logical(boolean conjunction, Expr left, Expr right, int position) {
    // The operand that decides alone: false for and, true for or.
    if (left.is(!conjunction) || right.is(!conjunction)) {
      return new Expr.Literal(Value.of(!conjunction), position);
    }
    if (left.is(conjunction)) {
      return right;
    }
    if (right.is(conjunction)) {
      return left;
    }
    if (left.isNull() || right.isNull()) {
      return withNull(conjunction, left, right, position);
    }
    return new Expr.Logical(conjunction, left, right, position);
  }

  /** A null operand makes a conjunction null; a disjunction does without it. */
  private static Expr withNull(boolean conjunction, Expr left, Expr right, int position) {
    if (conjunction) {
      return new Expr.Literal(Value.Null.NULL, position);
    }
    return left.isNull() ? right : left;
  }
}
