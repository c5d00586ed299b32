package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code set_state}: a value for later conditions and for backends.
 *
 * @param key as in {@code query_table}
 * @param values one or several
 */
record SetState(String key, List<String> values) implements Transformation.Single {

  /** The keys that say where events are. */
  private static final Set<String> PLACES =
      Set.of(Branch.TABLE, "index", "event_category", "data_model_set");

  static Optional<SetState> read(Parameters step) {
    List<String> values = step.requiredTexts("val").stream().map(YamlScalar::text).toList();
    return step.requiredScalar("key").map(key -> new SetState(key.text(), values));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    PipelineRule set = rule.withState(rule.state().with(key, values));
    return PLACES.contains(key) ? set.with(PipelineRule.Fact.SOURCE_MAPPED) : set;
  }
}
