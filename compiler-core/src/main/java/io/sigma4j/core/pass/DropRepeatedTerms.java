package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code And(a, b, a) -> And(a, b)} and the same for {@code Or}. */
final class DropRepeatedTerms implements Pass {

  private static final int FEW = 16;

  @Override
  public Optional<Expr> apply(Expr expr) {
    if (expr instanceof And and) {
      return distinct(and.terms()).map(And::of);
    }
    return expr instanceof Or or ? distinct(or.terms()).map(Or::of) : Optional.empty();
  }

  private static Optional<List<Expr>> distinct(List<Expr> terms) {
    if (terms.size() <= FEW && areDistinct(terms)) {
      return Optional.empty();
    }
    Set<Expr> distinct = new LinkedHashSet<>(terms);
    return distinct.size() == terms.size() ? Optional.empty() : Optional.of(List.copyOf(distinct));
  }

  /** Terms differ early, so to compare a few of them is quicker than to hash the whole of each. */
  private static boolean areDistinct(List<Expr> terms) {
    for (int i = 1; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (terms.get(i).equals(terms.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
