package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import java.util.List;

/**
 * Makes events for rules. Immutable; the same condition and seed give the same events.
 *
 * <pre>{@code
 * GeneratedEvents made = EventGenerator.of(1, 120).events(conditions);
 * }</pre>
 */
public final class EventGenerator {

  private final long seed;
  private final int limit;

  private EventGenerator(long seed, int limit) {
    this.seed = seed;
    this.limit = limit;
  }

  /**
   * A generator.
   *
   * @param seed which of the near misses are kept if there are more than the limit
   * @param limit the most events a rule gets
   */
  public static EventGenerator of(long seed, int limit) {
    return new EventGenerator(seed, limit);
  }

  /**
   * Events that tell right from wrong, those first in which each predicate decides.
   *
   * @param conditions of one rule, as lowered, before any rewrite; one at least
   */
  public GeneratedEvents events(List<Expr> conditions) {
    Expr whole = Or.of(conditions);
    PartReader reader = new PartReader();
    Part root = whole.accept(reader);
    return new Generation(root, reader.tests(), Evaluator.of(whole), seed, limit).run();
  }
}
