package io.sigma4j.engine.eql;

import java.util.List;

/** An expression of a condition; the position is its offset in the query. */
sealed interface Expr {

  int position();

  /** A constant. */
  record Literal(Value value, int position) implements Expr {}

  /** The value of a field; an optional one may be unknown. */
  record Field(String name, boolean optional, int position) implements Expr {}

  /** {@code not}. */
  record Not(Expr operand, int position) implements Expr {}

  /** {@code and} if conjunction, else {@code or}. */
  record Logical(boolean conjunction, Expr left, Expr right, int position) implements Expr {}

  /** {@code ==}, {@code <} and the like. */
  record Compare(Comparison comparison, Expr left, Expr right, int position) implements Expr {}

  /** Whether an expression has no value; what comparing with null becomes. */
  record IsNull(Expr operand, int position) implements Expr {}

  /** {@code :}, {@code like} or {@code regex} with one or more patterns. */
  record Match(Expr operand, List<TextPattern> patterns, int position) implements Expr {}

  /** {@code in} with a list. */
  record In(Expr operand, List<Expr> items, boolean ignoreCase, int position) implements Expr {}

  /** A function or an arithmetic operator. */
  record Call(Function function, List<Expr> arguments, boolean ignoreCase, int position)
      implements Expr {}

  default boolean isLiteral() {
    return this instanceof Literal;
  }

  /** Whether this is the constant null. */
  default boolean isNull() {
    return this instanceof Literal literal && literal.value().isNull();
  }

  /** Whether this is that truth value. */
  default boolean is(boolean truth) {
    return this instanceof Literal literal && literal.value().equals(Value.of(truth));
  }
}
