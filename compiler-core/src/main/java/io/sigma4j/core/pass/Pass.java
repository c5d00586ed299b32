package io.sigma4j.core.pass;

import io.sigma4j.core.ir.Expr;
import java.util.Optional;

/** One rewrite of a node whose terms are rewritten already. It keeps the meaning on every event. */
public interface Pass {

  /** The node that says the same; empty if the rewrite does not apply. */
  Optional<Expr> apply(Expr expr);
}
