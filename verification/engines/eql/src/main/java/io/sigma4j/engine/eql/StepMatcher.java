package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.Step;
import java.util.List;
import java.util.Optional;

/** A step of a sequence or sample, checked and ready to be compared with events. */
final class StepMatcher {

  private final Step step;
  private final Selector selector;

  private StepMatcher(Step step, Selector selector) {
    this.step = step;
    this.selector = selector;
  }

  static StepMatcher of(Step step, Schema schema, EqlOptions options) {
    TypeChecker types = new TypeChecker(schema, options);
    step.keys().forEach(types::check);
    return new StepMatcher(step, Selector.of(step.filter(), schema, options));
  }

  /** Keys at the same place must have compatible types in all steps. */
  static void checkKeyTypes(List<Step> steps, Schema schema, EqlOptions options) {
    TypeChecker types = new TypeChecker(schema, options);
    List<Expr.Field> first = steps.get(0).keys();
    for (Step step : steps) {
      for (int i = 0; i < first.size(); i++) {
        Expr.Field field = step.keys().get(i);
        if (!types.check(field).isCompatibleWith(types.check(first.get(i)))) {
          throw EqlException.verification(
              field.position(), "key [" + field.name() + "] is incompatible with the first step's");
        }
      }
    }
  }

  boolean missing() {
    return step.missing();
  }

  /** The join key of an event that the step selects. */
  Optional<JoinKey> match(Event event) {
    return selector.selects(event) ? JoinKey.of(event, step) : Optional.empty();
  }
}
