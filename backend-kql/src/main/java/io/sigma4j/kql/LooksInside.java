package io.sigma4j.kql;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.List;

/**
 * Whether a condition tests something inside a dynamic column, as {@code EventData.Image}.
 *
 * @param types what the columns are
 */
record LooksInside(FieldTypes types) implements ExprVisitor<Boolean> {

  @Override
  public Boolean visitAnd(And and) {
    return any(and.terms());
  }

  @Override
  public Boolean visitOr(Or or) {
    return any(or.terms());
  }

  private boolean any(List<Expr> terms) {
    return terms.stream().anyMatch(term -> term.accept(this));
  }

  @Override
  public Boolean visitNot(Not not) {
    return not.term().accept(this);
  }

  @Override
  public Boolean visitMatch(Match match) {
    return types.isInDynamic(match.field())
        || (match.value() instanceof Value.FieldReference reference
            && types.isInDynamic(reference.field()));
  }

  @Override
  public Boolean visitKeyword(Keyword keyword) {
    return false;
  }
}
