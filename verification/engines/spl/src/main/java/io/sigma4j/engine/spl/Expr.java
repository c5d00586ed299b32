package io.sigma4j.engine.spl;

import java.util.List;

/** An expression of the eval and where commands. */
sealed interface Expr
    permits Expr.Literal,
        Expr.Field,
        Expr.Negative,
        Expr.Not,
        Expr.Logic,
        Expr.Comparison,
        Expr.Arithmetic,
        Expr.Call,
        Expr.Macro {

  /** A string, number, Boolean or null that the search spells out. */
  record Literal(Value value, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value of a field. */
  record Field(String name, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A number with its sign changed. */
  record Negative(Expr operand, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A Boolean turned round. */
  record Not(Expr operand, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** AND, OR or XOR of two Booleans. */
  record Logic(Connective connective, Expr left, Expr right, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A comparison of two numbers or two strings. */
  record Comparison(SearchExpr.Operator operator, Expr left, Expr right, int position)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A calculation with one of {@code + - * / %}, or a concatenation with a period. */
  record Arithmetic(char operator, Expr left, Expr right, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A call of an evaluation function; LIKE and IN between operands are calls too. */
  record Call(Function function, List<Expr> arguments, int position) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A macro in the place of an expression. */
  record Macro(String text, int position) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The Boolean operators with two operands, the one that binds least first. */
  enum Connective {
    XOR,
    OR,
    AND
  }

  /** The offset in the search text. */
  int position();

  /** Calls the method for the type of this expression. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each type of expression. */
  interface Visitor<R> {
    R visit(Literal literal);

    R visit(Field field);

    R visit(Negative negative);

    R visit(Not not);

    R visit(Logic logic);

    R visit(Comparison comparison);

    R visit(Arithmetic arithmetic);

    R visit(Call call);

    R visit(Macro macro);
  }
}
