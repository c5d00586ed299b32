package io.sigma4j.splunk;

import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an expression implies that the {@code search} command can say: every event that is as the
 * expression means is also so, and perhaps others are. It keeps events that cannot match from
 * reaching {@code where}.
 *
 * <p>Empty if nothing is known to be implied.
 *
 * @param search what search can say
 */
record Implied(SearchLeaves search) implements ExprVisitor<Optional<Expr>> {

  @Override
  public Optional<Expr> visitAnd(And and) {
    List<Expr> terms = new ArrayList<>();
    for (Expr term : and.terms()) {
      term.accept(this).ifPresent(terms::add);
    }
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(And.of(Presence.withoutImplied(terms, List.of())));
  }

  @Override
  public Optional<Expr> visitOr(Or or) {
    List<Expr> terms = new ArrayList<>();
    for (Expr term : or.terms()) {
      Optional<Expr> implied = term.accept(this);
      if (implied.isEmpty()) {
        return Optional.empty();
      }
      terms.add(implied.get());
    }
    return Optional.of(Or.of(Presence.withoutAbsorbed(terms)));
  }

  /** The negation of something weaker would be stronger, so only what can be said as it is. */
  @Override
  public Optional<Expr> visitNot(Not not) {
    return says(not) ? Optional.of(not) : Optional.empty();
  }

  @Override
  public Optional<Expr> visitMatch(Match match) {
    Expr implied = says(match) ? match : match.value().accept(new ImpliedByMatch(match));
    return says(implied) ? Optional.of(implied) : Optional.empty();
  }

  @Override
  public Optional<Expr> visitKeyword(Keyword keyword) {
    return says(keyword) ? Optional.of(keyword) : ImpliedByKeyword.of(keyword);
  }

  private boolean says(Expr expr) {
    return TermLowering.lower(expr, search).value().isPresent();
  }
}
