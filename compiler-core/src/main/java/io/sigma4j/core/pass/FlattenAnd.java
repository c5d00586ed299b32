package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code And(a, And(b, c)) -> And(a, b, c)} */
final class FlattenAnd implements Pass {

  @Override
  public Optional<Expr> apply(Expr expr) {
    if (!(expr instanceof And and) || and.terms().stream().noneMatch(And.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(new And(and.terms().stream().flatMap(FlattenAnd::terms).toList()));
  }

  private static Stream<Expr> terms(Expr expr) {
    return expr instanceof And and ? and.terms().stream() : Stream.of(expr);
  }
}
