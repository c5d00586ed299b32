package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Map;

/**
 * Prepares a checked condition: constants are computed, comparisons with null become null tests,
 * constants stand on the right.
 */
final class Folder {

  private final Schema schema;
  private final EqlOptions options;
  private final ValueEvaluator evaluator;

  Folder(Schema schema, EqlOptions options) {
    this.schema = schema;
    this.options = options;
    this.evaluator = new ValueEvaluator(Map.of(), options);
  }

  /** Prepares a condition, or an operand of a logical operator. */
  Expr condition(Expr expr) {
    if (expr instanceof Expr.Field field && !fold(field).isLiteral()) {
      Expr.Literal yes = new Expr.Literal(Value.of(true), field.position());
      return new Expr.Compare(Comparison.EQUAL, field, yes, field.position());
    }
    return fold(expr);
  }

  private Expr fold(Expr expr) {
    if (expr instanceof Expr.Field field) {
      return fold(field);
    }
    if (expr instanceof Expr.Not not) {
      return LogicFolder.not(condition(not.operand()), not.position());
    }
    if (expr instanceof Expr.Logical logical) {
      Expr left = condition(logical.left());
      Expr right = condition(logical.right());
      return LogicFolder.logical(logical.conjunction(), left, right, logical.position());
    }
    if (expr instanceof Expr.Compare compare) {
      return fold(compare);
    }
    if (expr instanceof Expr.Match match) {
      return constant(new Expr.Match(fold(match.operand()), match.patterns(), match.position()));
    }
    if (expr instanceof Expr.In in) {
      return fold(in);
    }
    if (expr instanceof Expr.Call call) {
      List<Expr> arguments = call.arguments().stream().map(this::fold).toList();
      return constant(
          new Expr.Call(call.function(), arguments, call.ignoreCase(), call.position()));
    }
    return expr;
  }

  private Expr fold(Expr.Field field) {
    boolean unknown = schema.type(field.name()).isEmpty();
    return unknown && options.is(EqlOptions.OptionalMissing.FOLDED)
        ? new Expr.Literal(Value.Null.NULL, field.position())
        : field;
  }

  private Expr fold(Expr.Compare compare) {
    Expr left = fold(compare.left());
    Expr right = fold(compare.right());
    Comparison comparison = compare.comparison();
    int position = compare.position();
    if (comparison.isEquality() && (left.isNull() || right.isNull())) {
      Expr isNull = constant(new Expr.IsNull(left.isNull() ? right : left, position));
      boolean negated = comparison == Comparison.NOT_EQUAL;
      return negated ? LogicFolder.not(isNull, position) : isNull;
    }
    if (left.isLiteral() && !right.isLiteral()) {
      Expr exchanged = left;
      left = right;
      right = exchanged;
      comparison = comparison.mirrored();
    }
    if (comparison.isEquality() && LogicFolder.isTest(left) && isBoolean(right)) {
      boolean same = right.is(true) == (comparison == Comparison.EQUAL);
      return same ? left : LogicFolder.not(left, position);
    }
    return constant(new Expr.Compare(comparison, left, coerced(left, right), position));
  }

  private static boolean isBoolean(Expr expr) {
    return expr.is(true) || expr.is(false);
  }

  private Expr fold(Expr.In in) {
    Expr operand = fold(in.operand());
    List<Expr> items = in.items().stream().map(item -> coerced(operand, fold(item))).toList();
    return constant(new Expr.In(operand, items, in.ignoreCase(), in.position()));
  }

  /** Turns a constant into the type of the field that it is compared with. */
  private Expr coerced(Expr left, Expr right) {
    if (!(left instanceof Expr.Field field) || !(right instanceof Expr.Literal literal)) {
      return right;
    }
    Type type = schema.type(field.name()).orElse(Type.NULL);
    if (type == Type.NULL) {
      return right;
    }
    Value value =
        Coercion.to(type, literal.value())
            .orElseThrow(
                () ->
                    EqlException.verification(
                        right.position(),
                        "[" + literal.value().asText() + "] is not of type " + type.label()));
    return new Expr.Literal(value, right.position());
  }

  /** Computes an expression without fields. */
  private Expr constant(Expr expr) {
    return Fields.in(expr).isEmpty()
        ? new Expr.Literal(evaluator.evaluate(expr), expr.position())
        : expr;
  }
}
