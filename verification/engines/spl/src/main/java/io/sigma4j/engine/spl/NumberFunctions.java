package io.sigma4j.engine.spl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;

/** The mathematical functions of eval, and the current time. A null argument gives null. */
final class NumberFunctions {

  private NumberFunctions() {}

  /** A function of one number. */
  static Function.Body of(DoubleUnaryOperator function) {
    return (evaluator, call, row) ->
        number(evaluator, call, 0, row) instanceof Value.Num number
            ? Value.of(function.applyAsDouble(number.number()))
            : Value.Null.NULL;
  }

  static Value pow(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return number(evaluator, call, 0, row) instanceof Value.Num base
            && number(evaluator, call, 1, row) instanceof Value.Num exponent
        ? Value.of(Math.pow(base.number(), exponent.number()))
        : Value.Null.NULL;
  }

  static Value round(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value digits = call.arguments().size() == 1 ? Value.of(0) : number(evaluator, call, 1, row);
    return number(evaluator, call, 0, row) instanceof Value.Num number
            && digits instanceof Value.Num scale
        ? Value.of(
            BigDecimal.valueOf(number.number())
                .setScale((int) scale.number(), RoundingMode.HALF_UP)
                .doubleValue())
        : Value.Null.NULL;
  }

  static Value now(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(
        evaluator
            .options()
            .now()
            .orElseThrow(
                () -> SplException.unsupported(call.position(), "the current time is not set")));
  }

  private static Value number(ExprEvaluator evaluator, Expr.Call call, int index, Row row) {
    return evaluator.argument(call, index, row).asNumber();
  }
}
