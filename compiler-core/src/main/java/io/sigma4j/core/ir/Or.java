package io.sigma4j.core.ir;

import java.util.List;

/**
 * One term or more matches.
 *
 * @param terms two terms or more, in source order
 */
public record Or(List<Expr> terms) implements Expr {

  public Or {
    terms = List.copyOf(terms);
    if (terms.size() < 2) {
      throw new IllegalArgumentException("Or needs two terms or more: " + terms);
    }
  }

  /** The terms under one Or, or the only term itself. */
  public static Expr of(List<? extends Expr> terms) {
    return terms.size() == 1 ? terms.get(0) : new Or(List.copyOf(terms));
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visitOr(this);
  }

  @Override
  public String toString() {
    return ExprText.of(this);
  }
}
