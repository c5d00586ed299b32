package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.List;

/** What is left of an expression: an expression, or a truth value whatever the event is. */
sealed interface Reduced {

  /**
   * It depends on the event.
   *
   * @param expr how
   */
  record Kept(Expr expr) implements Reduced {}

  /** It is so for every event. */
  enum Constant implements Reduced {
    TRUE,
    FALSE
  }

  /** {@code And(TRUE, a) -> a}, {@code And(FALSE, a) -> FALSE} */
  static Reduced all(List<Reduced> terms) {
    return joined(terms, Constant.TRUE);
  }

  /** {@code Or(FALSE, a) -> a}, {@code Or(TRUE, a) -> TRUE} */
  static Reduced any(List<Reduced> terms) {
    return joined(terms, Constant.FALSE);
  }

  private static Reduced joined(List<Reduced> terms, Constant neutral) {
    List<Expr> kept = new ArrayList<>(terms.size());
    for (Reduced term : terms) {
      if (term instanceof Kept some) {
        kept.add(some.expr());
      } else if (term != neutral) {
        return term;
      }
    }
    if (kept.isEmpty()) {
      return neutral;
    }
    return new Kept(neutral == Constant.TRUE ? And.of(kept) : Or.of(kept));
  }

  /** {@code Not(TRUE) -> FALSE}, {@code Not(FALSE) -> TRUE} */
  default Reduced negated() {
    if (this instanceof Kept kept) {
      return new Kept(new Not(kept.expr()));
    }
    return this == Constant.TRUE ? Constant.FALSE : Constant.TRUE;
  }
}
