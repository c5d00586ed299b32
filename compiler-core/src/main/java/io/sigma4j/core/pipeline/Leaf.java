package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import java.util.Optional;

/**
 * A predicate of a rule, where it stands.
 *
 * @param expr a {@link Match} or a {@link Keyword}
 * @param side whether it stands under NOT
 */
record Leaf(Expr expr, Side side) {

  /** Whether an odd number of negations is around. */
  enum Side {
    PLAIN,
    UNDER_NOT;

    Side turned() {
      return this == PLAIN ? UNDER_NOT : PLAIN;
    }
  }

  /** The field; a keyword has none. */
  Optional<String> field() {
    return expr instanceof Match match ? Optional.of(match.field()) : Optional.empty();
  }

  Value value() {
    return expr instanceof Match match ? match.value() : ((Keyword) expr).value();
  }

  Origin origin() {
    return expr instanceof Match match ? match.origin() : ((Keyword) expr).origin();
  }

  /** The same predicate on another field; a keyword becomes a test of that field. */
  Expr on(String field, Touch touch) {
    return new Match(field, value(), origin().with(touch));
  }

  /** The same predicate, touched. */
  Expr touched(Touch touch) {
    return with(value(), touch);
  }

  /** The same predicate with another value. */
  Expr with(Value value, Touch touch) {
    return expr instanceof Match match
        ? new Match(match.field(), value, match.origin().with(touch))
        : new Keyword(value, origin().with(touch));
  }
}
