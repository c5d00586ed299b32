package io.sigma4j.core.pass;

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

/** The passes that every backend may rely on, applied from the leaves up until none applies. */
public final class Passes implements ExprVisitor<Expr> {

  private static final List<Pass> NORMALISING =
      List.of(new DropDoubleNot(), new FlattenAnd(), new FlattenOr(), new DropRepeatedTerms());

  private Passes() {}

  /** The passes of {@link #normalise} in their order. */
  public static List<Pass> normalising() {
    return NORMALISING;
  }

  /** The same meaning without stacked negations, nested conjunctions or repeated terms. */
  public static Expr normalise(Expr expr) {
    return expr.accept(new Passes());
  }

  private Expr rewritten(Expr expr) {
    Expr current = expr;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Pass pass : NORMALISING) {
        Optional<Expr> next = pass.apply(current);
        if (next.isPresent()) {
          current = next.get();
          changed = true;
        }
      }
    }
    return current;
  }

  private List<Expr> terms(List<Expr> terms) {
    List<Expr> out = new ArrayList<>(terms.size());
    for (Expr term : terms) {
      out.add(term.accept(this));
    }
    return out;
  }

  @Override
  public Expr visitAnd(And and) {
    return rewritten(new And(terms(and.terms())));
  }

  @Override
  public Expr visitOr(Or or) {
    return rewritten(new Or(terms(or.terms())));
  }

  @Override
  public Expr visitNot(Not not) {
    return rewritten(new Not(not.term().accept(this)));
  }

  @Override
  public Expr visitMatch(Match match) {
    return match;
  }

  @Override
  public Expr visitKeyword(Keyword keyword) {
    return keyword;
  }
}
