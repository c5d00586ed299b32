package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two expressions that together find what one finds: {@code Or(a, b, c) -> a, Or(b, c)}, {@code
 * And(a, Or(b, c)) -> And(a, b), And(a, c)}, {@code Not(And(a, b)) -> Not(a), Not(b)}. An event may
 * be found by both.
 */
public final class Halves {

  private Halves() {}

  /** The two; empty if there are no alternatives to divide. */
  public static Optional<List<Expr>> of(Expr expr) {
    if (expr instanceof Or or) {
      return Optional.of(divided(or.terms(), Or::of));
    }
    if (expr instanceof And and) {
      return ofLargest(and);
    }
    if (expr instanceof Not not && not.term() instanceof And excluded) {
      return Optional.of(divided(excluded.terms(), terms -> new Not(And.of(terms))));
    }
    return Optional.empty();
  }

  private static List<Expr> divided(List<Expr> terms, Function<List<Expr>, Expr> joined) {
    int middle = terms.size() / 2;
    return List.of(
        Passes.normalise(joined.apply(terms.subList(0, middle))),
        Passes.normalise(joined.apply(terms.subList(middle, terms.size()))));
  }

  /** Divides the term with most in it, of those that can be divided. */
  private static Optional<List<Expr>> ofLargest(And and) {
    Optional<List<Expr>> halves = Optional.empty();
    int index = -1;
    int largest = 0;
    for (int i = 0; i < and.terms().size(); i++) {
      Expr term = and.terms().get(i);
      int size = ExprSize.of(term);
      Optional<List<Expr>> found = size > largest ? of(term) : Optional.empty();
      if (found.isPresent()) {
        halves = found;
        index = i;
        largest = size;
      }
    }
    int place = index;
    return halves.map(both -> both.stream().map(half -> with(and, place, half)).toList());
  }

  private static Expr with(And and, int index, Expr term) {
    List<Expr> terms = new ArrayList<>(and.terms());
    terms.set(index, term);
    return Passes.normalise(new And(terms));
  }
}
