package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions: the logical operators and comparisons. */
final class ExprParser {

  private final Tokens tokens;
  private final PrimaryParser primaries;
  private final MatchParser matches;

  ExprParser(Tokens tokens, EqlOptions options) {
    this.tokens = tokens;
    this.primaries = new PrimaryParser(tokens, this);
    this.matches = new MatchParser(tokens, this, options);
  }

  PrimaryParser primaries() {
    return primaries;
  }

  /** Reads a condition: {@code or} binds weakest, then {@code and}, then {@code not}. */
  Expr expression() {
    return tokens.nested(this::disjunction);
  }

  private Expr disjunction() {
    Expr left = conjunction();
    while (tokens.peek().is("or")) {
      int position = tokens.next().start();
      left = new Expr.Logical(false, left, conjunction(), position);
    }
    return left;
  }

  private Expr conjunction() {
    Expr left = negation();
    while (tokens.peek().is("and")) {
      int position = tokens.next().start();
      left = new Expr.Logical(true, left, negation(), position);
    }
    return left;
  }

  private Expr negation() {
    if (tokens.peek().is("not")) {
      int position = tokens.next().start();
      return new Expr.Not(tokens.nested(this::negation), position);
    }
    return comparison();
  }

  private Expr comparison() {
    Expr left = sum();
    Optional<Comparison> comparison = comparisonOperator();
    if (comparison.isEmpty()) {
      return left;
    }
    int position = tokens.next().start();
    Expr right = sum();
    if (comparisonOperator().isPresent()) {
      throw EqlException.syntax(tokens.peek().start(), "comparisons cannot be chained");
    }
    return new Expr.Compare(comparison.get(), left, right, position);
  }

  private Optional<Comparison> comparisonOperator() {
    if (tokens.peek().is("=")) {
      throw EqlException.syntax(tokens.peek().start(), "'=' is no operator, use '==' or ':'");
    }
    for (Comparison comparison : Comparison.values()) {
      if (tokens.peek().is(comparison.symbol())) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  private Expr sum() {
    Expr left = product();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      Token operator = tokens.next();
      Function function = operator.is("+") ? Function.ADD : Function.SUBTRACT;
      left = call(function, left, product(), operator.start());
    }
    return left;
  }

  private Expr product() {
    Expr left = sign();
    while (true) {
      Optional<Function> function = productOperator();
      if (function.isEmpty()) {
        return left;
      }
      int position = tokens.next().start();
      left = call(function.get(), left, sign(), position);
    }
  }

  private Optional<Function> productOperator() {
    Token token = tokens.peek();
    if (token.is("*")) {
      return Optional.of(Function.MULTIPLY);
    }
    if (token.is("/")) {
      return Optional.of(Function.DIVIDE);
    }
    return token.is("%") ? Optional.of(Function.MODULO) : Optional.empty();
  }

  private Expr sign() {
    Token token = tokens.peek();
    if (token.is("+")) {
      tokens.next();
      return tokens.nested(this::sign);
    }
    if (token.is("-")) {
      tokens.next();
      return negative(tokens.nested(this::sign), token.start());
    }
    return matches.afterOperand(primaries.primary());
  }

  private static Expr negative(Expr operand, int position) {
    if (operand instanceof Expr.Literal literal && literal.value() instanceof Value.Whole whole) {
      return new Expr.Literal(new Value.Whole(-whole.number()), position);
    }
    if (operand instanceof Expr.Literal literal && literal.value() instanceof Value.Real real) {
      return new Expr.Literal(new Value.Real(-real.number()), position);
    }
    Expr zero = new Expr.Literal(new Value.Whole(0), position);
    return call(Function.SUBTRACT, zero, operand, position);
  }

  private static Expr call(Function function, Expr left, Expr right, int position) {
    return new Expr.Call(function, List.of(left, right), false, position);
  }

  /** Reads {@code (a, b, ...)}. */
  List<Expr> list() {
    tokens.expect("(");
    List<Expr> items = new ArrayList<>();
    do {
      items.add(expression());
    } while (tokens.accept(","));
    tokens.expect(")");
    return items;
  }
}
