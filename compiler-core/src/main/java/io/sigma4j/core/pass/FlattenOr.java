package io.sigma4j.core.pass;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Or(a, Or(b, c)) -> Or(a, b, c)} */
final class FlattenOr implements Pass {

  @Override
  public Optional<Expr> apply(Expr expr) {
    if (!(expr instanceof Or or) || !holdsOr(or.terms())) {
      return Optional.empty();
    }
    return Optional.of(new Or(or.terms().stream().flatMap(FlattenOr::terms).toList()));
  }

  private static boolean holdsOr(List<Expr> terms) {
    for (Expr term : terms) {
      if (term instanceof Or) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Expr> terms(Expr expr) {
    return expr instanceof Or or ? or.terms().stream() : Stream.of(expr);
  }
}
