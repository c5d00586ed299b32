package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.EventFilter;

/** Decides which events an event filter selects. */
final class Selector {

  private final EventFilter filter;
  private final Expr condition;
  private final ConditionEvaluator evaluator;
  private final EqlOptions options;

  private Selector(EventFilter filter, Expr condition, EqlOptions options) {
    this.filter = filter;
    this.condition = condition;
    this.evaluator = new ConditionEvaluator(options);
    this.options = options;
  }

  /** Checks and prepares a filter. */
  static Selector of(EventFilter filter, Schema schema, EqlOptions options) {
    if (filter.category().isPresent() && schema.type(options.categoryField()).isEmpty()) {
      throw EqlException.verification(
          filter.position(), "Unknown column [" + options.categoryField() + "]");
    }
    new TypeChecker(schema, options).checkCondition(filter.condition());
    return new Selector(filter, new Folder(schema, options).condition(filter.condition()), options);
  }

  boolean selects(Event event) {
    return hasCategory(event) && evaluator.holds(condition, event);
  }

  private boolean hasCategory(Event event) {
    return filter.category().isEmpty()
        || event.values(options.categoryField()).stream()
            .anyMatch(value -> value.asText().equals(filter.category().get()));
  }
}
