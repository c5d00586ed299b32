package io.sigma4j.core.pass;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Not;
import java.util.Optional;

/** {@code Not(Not(a)) -> a}, as the logic is two-valued. */
final class DropDoubleNot implements Pass {

  @Override
  public Optional<Expr> apply(Expr expr) {
    return expr instanceof Not outer && outer.term() instanceof Not inner
        ? Optional.of(inner.term())
        : Optional.empty();
  }
}
