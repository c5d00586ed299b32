package io.sigma4j.core.backend;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries the structure of a meaning over to a target expression: leaves by a {@link LeafLowering},
 * alternatives on one field folded where it can, losses turned round under NOT.
 */
public final class TermLowering implements ExprVisitor<Outcome<Term>> {

  private final LeafLowering leaves;
  private final Polarity polarity;

  private TermLowering(LeafLowering leaves, Polarity polarity) {
    this.leaves = leaves;
    this.polarity = polarity;
  }

  /** The target expression of {@code expr}. */
  public static Outcome<Term> lower(Expr expr, LeafLowering leaves) {
    return expr.accept(new TermLowering(leaves, Polarity.PLAIN));
  }

  @Override
  public Outcome<Term> visitAnd(And and) {
    List<Outcome<Term>> terms = new ArrayList<>();
    for (Expr term : and.terms()) {
      terms.add(term.accept(this));
    }
    return Outcome.all(terms).map(Term::all);
  }

  private record Group(String field, Op op) {}

  @Override
  public Outcome<Term> visitOr(Or or) {
    Map<Object, List<Expr>> groups = new LinkedHashMap<>();
    for (Expr term : or.terms()) {
      groups.computeIfAbsent(key(term), key -> new ArrayList<>()).add(term);
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    for (Map.Entry<Object, List<Expr>> entry : groups.entrySet()) {
      List<Expr> group = entry.getValue();
      if (entry.getKey() instanceof Group key && group.size() > 1) {
        terms.add(leaves.oneOf(key.op(), group.stream().map(Match.class::cast).toList(), polarity));
      } else {
        group.forEach(term -> terms.add(term.accept(this)));
      }
    }
    return Outcome.all(terms).map(Term::any);
  }

  /**
   * What a term is folded with: equal keys go together, and a term without a list form is alone.
   */
  private Object key(Expr term) {
    if (term instanceof Match match) {
      Op op = Op.of(match.value());
      return leaves.folds(match.field(), op) ? new Group(match.field(), op) : new Object();
    }
    return new Object();
  }

  @Override
  public Outcome<Term> visitNot(Not not) {
    if (not.term() instanceof Match match) {
      Optional<Outcome<Term>> words = leaves.negated(match);
      if (words.isPresent()) {
        return words.get();
      }
    }
    return negation(not);
  }

  private Outcome<Term> negation(Not not) {
    TermLowering inner = new TermLowering(leaves, Polarity.UNDER_NOT);
    return not.term().accept(inner).negated().map(Term.Negation::new);
  }

  @Override
  public Outcome<Term> visitMatch(Match match) {
    return leaves.match(match, polarity);
  }

  @Override
  public Outcome<Term> visitKeyword(Keyword keyword) {
    return leaves.keyword(keyword, polarity);
  }
}
