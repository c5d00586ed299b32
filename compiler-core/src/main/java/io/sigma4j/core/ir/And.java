package io.sigma4j.core.ir;

import java.util.List;

/**
 * Every term matches.
 *
 * @param terms two terms or more, in source order
 */
public record And(List<Expr> terms) implements Expr {

  public And {
    terms = List.copyOf(terms);
    if (terms.size() < 2) {
      throw new IllegalArgumentException("And needs two terms or more: " + terms);
    }
  }

  /** The terms under one And, or the only term itself. */
  public static Expr of(List<? extends Expr> terms) {
    return terms.size() == 1 ? terms.get(0) : new And(List.copyOf(terms));
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visitAnd(this);
  }

  @Override
  public String toString() {
    return ExprText.of(this);
  }
}
