package io.sigma4j.core.ir;

import java.util.ArrayList;
import java.util.List;

/** The origins of all tests and searches of an expression. */
public final class Origins implements ExprVisitor<List<Origin>> {

  private final List<Origin> origins = new ArrayList<>();

  private Origins() {}

  /** The place in the rule that holds the whole expression. */
  public static Origin around(Expr expr) {
    return Origin.around(expr.accept(new Origins()));
  }

  private List<Origin> all(List<Expr> terms) {
    terms.forEach(term -> term.accept(this));
    return origins;
  }

  @Override
  public List<Origin> visitAnd(And and) {
    return all(and.terms());
  }

  @Override
  public List<Origin> visitOr(Or or) {
    return all(or.terms());
  }

  @Override
  public List<Origin> visitNot(Not not) {
    return not.term().accept(this);
  }

  @Override
  public List<Origin> visitMatch(Match match) {
    origins.add(match.origin());
    return origins;
  }

  @Override
  public List<Origin> visitKeyword(Keyword keyword) {
    origins.add(keyword.origin());
    return origins;
  }
}
