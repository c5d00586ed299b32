package io.sigma4j.core.pass;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Or(a, Or(b, c)) -> Or(a, b, c)} */
final class FlattenOr implements Pass {

  @Override
  public Optional<Expr> apply(Expr expr) {
    if (!(expr instanceof Or or) || or.terms().stream().noneMatch(Or.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(new Or(or.terms().stream().flatMap(FlattenOr::terms).toList()));
  }

  private static Stream<Expr> terms(Expr expr) {
    return expr instanceof Or or ? or.terms().stream() : Stream.of(expr);
  }
}
