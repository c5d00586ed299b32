package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.List;

/** How many tests and searches an expression has. */
final class ExprSize implements ExprVisitor<Integer> {

  private static final ExprSize VISITOR = new ExprSize();

  private ExprSize() {}

  static int of(Expr expr) {
    return expr.accept(VISITOR);
  }

  private static int sum(List<Expr> terms) {
    int sum = 0;
    for (Expr term : terms) {
      sum += of(term);
    }
    return sum;
  }

  @Override
  public Integer visitAnd(And and) {
    return sum(and.terms());
  }

  @Override
  public Integer visitOr(Or or) {
    return sum(or.terms());
  }

  @Override
  public Integer visitNot(Not not) {
    return of(not.term());
  }

  @Override
  public Integer visitMatch(Match match) {
    return 1;
  }

  @Override
  public Integer visitKeyword(Keyword keyword) {
    return 1;
  }
}
