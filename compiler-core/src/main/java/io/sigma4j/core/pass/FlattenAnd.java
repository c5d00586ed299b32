package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code And(a, And(b, c)) -> And(a, b, c)} */
final class FlattenAnd implements Pass {

  @Override
  public Optional<Expr> apply(Expr expr) {
    if (!(expr instanceof And and) || !holdsAnd(and.terms())) {
      return Optional.empty();
    }
    return Optional.of(new And(and.terms().stream().flatMap(FlattenAnd::terms).toList()));
  }

  private static boolean holdsAnd(List<Expr> terms) {
    for (Expr term : terms) {
      if (term instanceof And) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Expr> terms(Expr expr) {
    return expr instanceof And and ? and.terms().stream() : Stream.of(expr);
  }
}
