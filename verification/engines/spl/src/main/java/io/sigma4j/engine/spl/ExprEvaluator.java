package io.sigma4j.engine.spl;

import java.util.HashMap;
import java.util.Map;

/**
 * Evaluates eval expressions for rows.
 *
 * <p>Null propagates: a comparison or calculation with null is null, NOT null is null, and AND and
 * OR are null only where the other operand does not decide.
 */
final class ExprEvaluator {

  private final SplOptions options;
  private final Map<String, PcreRegex> patterns = new HashMap<>();
  private final Map<String, SearchExpr> searches = new HashMap<>();

  ExprEvaluator(SplOptions options) {
    this.options = options;
  }

  SplOptions options() {
    return options;
  }

  Value evaluate(Expr expression, Row row) {
    return expression.accept(new RowVisitor(row));
  }

  /** Whether the expression is true for the row; null is not. */
  boolean isTrue(Expr expression, Row row) {
    return evaluate(expression, row) instanceof Value.Bool bool && bool.truth();
  }

  Value argument(Expr.Call call, int index, Row row) {
    return evaluate(call.arguments().get(index), row);
  }

  PcreRegex pattern(String text, int position) {
    return patterns.computeIfAbsent(text, pattern -> PcreRegex.compile(pattern, position));
  }

  /** Parses the argument of searchmatch. */
  SearchExpr search(String text, int position) {
    return searches.computeIfAbsent(
        text, search -> PipelineParser.parseSearch(search, options, position));
  }

  /** The result of a predicate that cannot be decided because an argument is null. */
  Value undecided() {
    return options.is(SplOptions.NullInPredicates.FALSE) ? Value.Bool.FALSE : Value.Null.NULL;
  }

  /** Compares two values; several values on a side satisfy the operator if any does. */
  Value compare(SearchExpr.Operator operator, Value left, Value right) {
    if (left.isNull() || right.isNull()) {
      return Value.Null.NULL;
    }
    boolean unequal = operator == SearchExpr.Operator.NOT_EQUAL;
    if (unequal && options.is(SplOptions.MvNotEqual.NONE)) {
      return Value.of(!anyPair(SearchExpr.Operator.EQUAL, left, right));
    }
    return Value.of(anyPair(operator, left, right));
  }

  private boolean anyPair(SearchExpr.Operator operator, Value left, Value right) {
    return left.singles().stream()
        .anyMatch(l -> right.singles().stream().anyMatch(r -> operator.holds(compare(l, r))));
  }

  private int compare(Value left, Value right) {
    if (left instanceof Value.Num l && right instanceof Value.Num r) {
      return Double.compare(l.number(), r.number());
    }
    return options.is(SplOptions.WhereMixed.NUMERIC)
        ? Value.compare(left.asText(), right.asText())
        : Value.compareLexically(left.asText(), right.asText());
  }

  /** Evaluates for one row. */
  private final class RowVisitor implements Expr.Visitor<Value> {

    private final Row row;

    RowVisitor(Row row) {
      this.row = row;
    }

    @Override
    public Value visit(Expr.Literal literal) {
      return literal.value();
    }

    @Override
    public Value visit(Expr.Field field) {
      return Value.typed(row.get(field.name()));
    }

    @Override
    public Value visit(Expr.Negative negative) {
      return negative.operand().accept(this).asNumber() instanceof Value.Num number
          ? Value.of(-number.number())
          : Value.Null.NULL;
    }

    @Override
    public Value visit(Expr.Not not) {
      Value operand = not.operand().accept(this);
      return operand instanceof Value.Bool bool ? Value.of(!bool.truth()) : Value.Null.NULL;
    }

    @Override
    public Value visit(Expr.Logic logic) {
      Value left = logic.left().accept(this);
      Value right = logic.right().accept(this);
      return switch (logic.connective()) {
        case AND -> decide(left, right, Value.Bool.FALSE);
        case OR -> decide(left, right, Value.Bool.TRUE);
        case XOR ->
            left.isNull() || right.isNull() ? Value.Null.NULL : Value.of(!left.equals(right));
      };
    }

    /** One deciding operand decides; otherwise a null makes the result null. */
    private static Value decide(Value left, Value right, Value deciding) {
      if (left.equals(deciding) || right.equals(deciding)) {
        return deciding;
      }
      return left.isNull() || right.isNull() ? Value.Null.NULL : left;
    }

    @Override
    public Value visit(Expr.Comparison comparison) {
      return compare(
          comparison.operator(), comparison.left().accept(this), comparison.right().accept(this));
    }

    @Override
    public Value visit(Expr.Arithmetic arithmetic) {
      Value left = arithmetic.left().accept(this);
      Value right = arithmetic.right().accept(this);
      if (left instanceof Value.Multi || right instanceof Value.Multi) {
        throw SplException.unsupported(
            arithmetic.position(), "calculation with a multivalue field");
      }
      if (left.isNull() || right.isNull()) {
        return Value.Null.NULL;
      }
      boolean texts = left instanceof Value.Text && right instanceof Value.Text;
      if (arithmetic.operator() == '.' || (arithmetic.operator() == '+' && texts)) {
        return Value.of(left.asText() + right.asText());
      }
      return left.asNumber() instanceof Value.Num l && right.asNumber() instanceof Value.Num r
          ? calculate(arithmetic.operator(), l.number(), r.number())
          : Value.Null.NULL;
    }

    private static Value calculate(char operator, double left, double right) {
      return switch (operator) {
        case '+' -> Value.of(left + right);
        case '-' -> Value.of(left - right);
        case '*' -> Value.of(left * right);
        case '/' -> Value.of(left / right);
        case '%' -> Value.of(left % right);
        default -> throw new IllegalStateException("operator " + operator);
      };
    }

    @Override
    public Value visit(Expr.Call call) {
      Function.Body body =
          call.function()
              .body()
              .orElseThrow(
                  () ->
                      SplException.unsupported(
                          call.position(),
                          "function " + call.function().name() + " is not executed"));
      return body.apply(ExprEvaluator.this, call, row);
    }

    @Override
    public Value visit(Expr.Macro macro) {
      throw SplException.unsupported(macro.position(), "a macro in an expression is not expanded");
    }
  }
}
