package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A condition on what steps set.
 *
 * @param key of the state
 * @param operator how it compares
 * @param value with what
 */
record StateCondition(String key, Comparison operator, String value) {

  static Optional<StateCondition> read(Parameters condition) {
    Optional<YamlScalar> key = condition.requiredScalar("key");
    Optional<YamlScalar> value = condition.requiredScalar("val");
    Comparison operator =
        Comparison.named(condition.word("op", "eq", Comparison.words())).orElseThrow();
    return key.flatMap(name -> value.map(v -> new StateCondition(name.text(), operator, v.text())));
  }

  /** A key that is not set is as no value is. */
  boolean holds(PipelineState state) {
    List<String> values = state.list(key);
    return operator == Comparison.NE
        ? !values.contains(value)
        : values.stream().anyMatch(own -> operator.holds(own, value));
  }
}
