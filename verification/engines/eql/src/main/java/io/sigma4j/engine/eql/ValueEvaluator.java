package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Map;

/** Computes expressions with one value for each mention of a field; null means unknown. */
final class ValueEvaluator {

  private final Map<Expr.Field, Value> fields;
  private final EqlOptions options;

  ValueEvaluator(Map<Expr.Field, Value> fields, EqlOptions options) {
    this.fields = fields;
    this.options = options;
  }

  Value evaluate(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value();
    }
    if (expr instanceof Expr.Field field) {
      return fields.getOrDefault(field, Value.Null.NULL);
    }
    if (expr instanceof Expr.Not not) {
      return value(truth(not.operand()).negated());
    }
    if (expr instanceof Expr.Logical logical) {
      Truth left = truth(logical.left());
      Truth right = truth(logical.right());
      return value(logical.conjunction() ? left.and(right) : left.or(right));
    }
    if (expr instanceof Expr.IsNull isNull) {
      return Value.of(evaluate(isNull.operand()).isNull());
    }
    if (expr instanceof Expr.Compare compare) {
      Value left = evaluate(compare.left());
      Value right = evaluate(compare.right());
      return left.isNull() || right.isNull()
          ? Value.Null.NULL
          : Value.of(Tests.holds(compare.comparison(), left, right));
    }
    if (expr instanceof Expr.Match match) {
      Value operand = evaluate(match.operand());
      return operand.isNull() ? operand : Value.of(Tests.matches(match, operand));
    }
    if (expr instanceof Expr.In in) {
      Value operand = evaluate(in.operand());
      return operand.isNull() ? operand : Value.of(isIn(in, operand));
    }
    return call((Expr.Call) expr);
  }

  Truth truth(Expr expr) {
    Value value = evaluate(expr);
    return value.isNull() ? Truth.UNKNOWN : Truth.of(value.isTrue());
  }

  private static Value value(Truth truth) {
    return truth == Truth.UNKNOWN ? Value.Null.NULL : Value.of(truth == Truth.TRUE);
  }

  private boolean isIn(Expr.In in, Value operand) {
    return in.items().stream()
        .anyMatch(item -> Tests.equal(operand, evaluate(item), in.ignoreCase(), options));
  }

  private Value call(Expr.Call call) {
    List<Value> arguments = call.arguments().stream().map(this::evaluate).toList();
    return new FunctionEvaluator(call, arguments, options).evaluate();
  }
}
