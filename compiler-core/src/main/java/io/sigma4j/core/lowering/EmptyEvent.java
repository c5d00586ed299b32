package io.sigma4j.core.lowering;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;

/**
 * Whether a meaning matches an event without any field: then it only says what must not be there.
 */
final class EmptyEvent implements ExprVisitor<Boolean> {

  private EmptyEvent() {}

  static boolean matches(Expr expr) {
    return expr.accept(new EmptyEvent());
  }

  @Override
  public Boolean visitAnd(And and) {
    return and.terms().stream().allMatch(term -> term.accept(this));
  }

  @Override
  public Boolean visitOr(Or or) {
    return or.terms().stream().anyMatch(term -> term.accept(this));
  }

  @Override
  public Boolean visitNot(Not not) {
    return !not.term().accept(this);
  }

  @Override
  public Boolean visitMatch(Match match) {
    return false;
  }

  @Override
  public Boolean visitKeyword(Keyword keyword) {
    return false;
  }
}
