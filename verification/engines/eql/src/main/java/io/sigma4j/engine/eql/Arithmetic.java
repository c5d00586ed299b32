package io.sigma4j.engine.eql;

/** The functions and operators for numbers. */
final class Arithmetic {

  private final Expr.Call call;
  private final EqlOptions options;

  Arithmetic(Expr.Call call, EqlOptions options) {
    this.call = call;
    this.options = options;
  }

  Value compute(Value left, Value right) {
    if (left instanceof Value.Whole first && right instanceof Value.Whole second) {
      try {
        return new Value.Whole(whole(first.number(), second.number()));
      } catch (ArithmeticException e) {
        throw EqlException.verification(call.position(), String.valueOf(e.getMessage()));
      }
    }
    return new Value.Real(real(left.asDouble(), right.asDouble()));
  }

  private long whole(long left, long right) {
    return switch (call.function()) {
      case ADD -> Math.addExact(left, right);
      case SUBTRACT -> Math.subtractExact(left, right);
      case MULTIPLY -> Math.multiplyExact(left, right);
      case MODULO -> left % right;
      default ->
          options.is(EqlOptions.IntegerDivision.FLOOR) ? Math.floorDiv(left, right) : left / right;
    };
  }

  private double real(double left, double right) {
    return switch (call.function()) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case MODULO -> options.is(EqlOptions.FloatModulo.ZERO) ? 0 : left % right;
      default -> left / right;
    };
  }
}
