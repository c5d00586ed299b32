package io.sigma4j.kql;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.Value;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A hole that does not take every text.
 *
 * @param condition whether it takes one
 * @param hole how it is written
 * @param declined what is said of the others
 */
record ConditionalHole(Predicate<String> condition, Hole hole, Optional<Refusal> declined)
    implements Hole {

  @Override
  public Optional<Refusal> write(Operands operands, StringBuilder out) {
    for (Value value : operands.values()) {
      if (value instanceof Value.Text text && !condition.test(text.pattern().text())) {
        return declined;
      }
    }
    return hole.write(operands, out);
  }

  @Override
  public void trace(Operands operands, QueryText out) {
    hole.trace(operands, out);
  }
}
