package io.sigma4j.engine.spl;

import java.util.List;

/** An expression of the search command. */
sealed interface SearchExpr
    permits SearchExpr.And,
        SearchExpr.Or,
        SearchExpr.Not,
        SearchExpr.Comparison,
        SearchExpr.In,
        SearchExpr.Term,
        SearchExpr.Macro,
        SearchExpr.Subsearch {

  /** All operands hold. */
  record And(List<SearchExpr> operands) implements SearchExpr {
    public And {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** At least one operand holds. */
  record Or(List<SearchExpr> operands) implements SearchExpr {
    public Or {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The operand does not hold, for instance because its field is missing. */
  record Not(SearchExpr operand) implements SearchExpr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code field=value} and the like. */
  record Comparison(String field, Operator operator, SearchValue value, int position)
      implements SearchExpr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code field IN (value, ...)}. */
  record In(String field, List<SearchValue> values, int position) implements SearchExpr {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A keyword or phrase, looked for in {@code _raw}. */
  record Term(SearchValue value, int position) implements SearchExpr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A macro in the place of an expression. */
  record Macro(String text, int position) implements SearchExpr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A search in square brackets whose results become an expression. */
  record Subsearch(Pipeline pipeline, int position) implements SearchExpr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** How a field is compared with a value. */
  enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    static Operator of(String symbol) {
      for (Operator operator : values()) {
        if (operator.symbol.equals(symbol)) {
          return operator;
        }
      }
      throw new IllegalArgumentException(symbol);
    }

    /** Whether the operator holds for the result of a comparison. */
    boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case NOT_EQUAL -> comparison != 0;
        case LESS -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case GREATER -> comparison > 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }

  /** Calls the method for the type of this expression. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each type of expression. */
  interface Visitor<R> {
    R visit(And and);

    R visit(Or or);

    R visit(Not not);

    R visit(Comparison comparison);

    R visit(In in);

    R visit(Term term);

    R visit(Macro macro);

    R visit(Subsearch subsearch);
  }
}
