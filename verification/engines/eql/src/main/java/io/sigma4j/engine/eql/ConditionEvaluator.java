package io.sigma4j.engine.eql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a prepared condition holds for an event.
 *
 * <p>A test of a field holds if any of its values passes it. A test of a function holds if it does
 * for any choice of one value for each mention of a field.
 */
final class ConditionEvaluator {

  private final EqlOptions options;

  ConditionEvaluator(EqlOptions options) {
    this.options = options;
  }

  boolean holds(Expr condition, Event event) {
    return truth(condition, event) == Truth.TRUE;
  }

  private Truth truth(Expr expr, Event event) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value().isNull() ? Truth.UNKNOWN : Truth.of(literal.value().isTrue());
    }
    if (expr instanceof Expr.Not not) {
      return truth(not.operand(), event).negated();
    }
    if (expr instanceof Expr.Logical logical) {
      Truth left = truth(logical.left(), event);
      Truth right = truth(logical.right(), event);
      return logical.conjunction() ? left.and(right) : left.or(right);
    }
    if (expr instanceof Expr.IsNull isNull && isNull.operand() instanceof Expr.Field field) {
      return Truth.of(event.values(field.name()).isEmpty());
    }
    boolean unequal =
        expr instanceof Expr.Compare compare
            && compare.comparison() == Comparison.NOT_EQUAL
            && compare.left() instanceof Expr.Field;
    return unequal ? notEqual((Expr.Compare) expr, event) : test(expr, event);
  }

  /** {@code field != value} is the opposite of {@code field == value}. */
  private Truth notEqual(Expr.Compare compare, Event event) {
    Expr equal =
        new Expr.Compare(Comparison.EQUAL, compare.left(), compare.right(), compare.position());
    return test(equal, event).negated();
  }

  private Truth test(Expr expr, Event event) {
    Truth found = any(expr, Fields.in(expr), 0, new HashMap<>(), event);
    boolean unknownIsFalse = options.is(EqlOptions.MissingUnderNot.MATCH);
    return found == Truth.UNKNOWN && unknownIsFalse ? Truth.FALSE : found;
  }

  /** Tries all choices of values for the mentions of fields from an index on. */
  private Truth any(
      Expr expr, List<Expr.Field> fields, int index, Map<Expr.Field, Value> chosen, Event event) {
    if (index == fields.size()) {
      return new ValueEvaluator(chosen, options).truth(expr);
    }
    Truth result = Truth.FALSE;
    for (Value value : choices(expr, fields.get(index), event)) {
      chosen.put(fields.get(index), value);
      result = result.or(any(expr, fields, index + 1, chosen, event));
      if (result == Truth.TRUE) {
        return result;
      }
    }
    return result;
  }

  private List<Value> choices(Expr expr, Expr.Field field, Event event) {
    List<Value> values = event.values(field.name());
    if (values.isEmpty()) {
      return List.of(Value.Null.NULL);
    }
    boolean first = options.is(EqlOptions.ArrayInFunction.FIRST) && !isDirect(expr, field);
    return first ? values.subList(0, 1) : values;
  }

  /** Whether the test is of the field itself, not of a function of it. */
  private static boolean isDirect(Expr expr, Expr.Field field) {
    return (expr instanceof Expr.Compare compare && compare.left().equals(field))
        || (expr instanceof Expr.Match match && match.operand().equals(field))
        || (expr instanceof Expr.In in && in.operand().equals(field));
  }
}
