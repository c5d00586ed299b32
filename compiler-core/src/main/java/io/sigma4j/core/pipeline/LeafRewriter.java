package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rewrites the predicates of an expression and folds what has become true or false. */
final class LeafRewriter implements ExprVisitor<Reduced> {

  private final Function<Leaf, Reduced> rewrite;
  private final Leaf.Side side;

  private LeafRewriter(Function<Leaf, Reduced> rewrite, Leaf.Side side) {
    this.rewrite = rewrite;
    this.side = side;
  }

  static Reduced rewrite(Reduced before, Function<Leaf, Reduced> rewrite) {
    return before instanceof Reduced.Kept kept
        ? kept.expr().accept(new LeafRewriter(rewrite, Leaf.Side.PLAIN))
        : before;
  }

  @Override
  public Reduced visitAnd(And and) {
    List<Reduced> terms = terms(and.terms());
    return isUnchanged(and.terms(), terms) ? new Reduced.Kept(and) : Reduced.all(terms);
  }

  @Override
  public Reduced visitOr(Or or) {
    List<Reduced> terms = terms(or.terms());
    return isUnchanged(or.terms(), terms) ? new Reduced.Kept(or) : Reduced.any(terms);
  }

  private List<Reduced> terms(List<Expr> terms) {
    List<Reduced> out = new ArrayList<>(terms.size());
    for (Expr term : terms) {
      out.add(term.accept(this));
    }
    return out;
  }

  @SuppressWarnings("ReferenceEquality") // an equal expression may have another origin
  private static boolean isUnchanged(List<Expr> before, List<Reduced> after) {
    for (int i = 0; i < before.size(); i++) {
      if (!(after.get(i) instanceof Reduced.Kept kept) || kept.expr() != before.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reduced visitNot(Not not) {
    return not.term().accept(new LeafRewriter(rewrite, side.turned())).negated();
  }

  @Override
  public Reduced visitMatch(Match match) {
    return rewrite.apply(new Leaf(match, side));
  }

  @Override
  public Reduced visitKeyword(Keyword keyword) {
    return rewrite.apply(new Leaf(keyword, side));
  }
}
