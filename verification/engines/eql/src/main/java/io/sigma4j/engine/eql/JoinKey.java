package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that the events of a sequence or sample share. */
record JoinKey(List<Value> values) {

  JoinKey {
    values = List.copyOf(values);
  }

  /** The key of an event for a step; empty if a field that is not optional has no value. */
  static Optional<JoinKey> of(Event event, Step step) {
    List<Value> key = new ArrayList<>();
    for (Expr.Field field : step.keys()) {
      List<Value> values = event.values(field.name());
      if (values.isEmpty() && !field.optional()) {
        return Optional.empty();
      }
      if (values.size() > 1) {
        throw EqlException.unsupported(
            field.position(), "an array as join key in event " + event.id());
      }
      key.add(values.isEmpty() ? Value.Null.NULL : values.get(0).normalized());
    }
    return Optional.of(new JoinKey(key));
  }
}
