package io.sigma4j.core.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What steps of pipelines set for later steps and for backends: {@code query_table}, {@code index},
 * {@code event_category} and whatever else. Immutable.
 */
public final class PipelineState {

  private static final PipelineState EMPTY = new PipelineState(Map.of());

  private final Map<String, List<String>> values;

  private PipelineState(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Nothing is set. */
  public static PipelineState empty() {
    return EMPTY;
  }

  /** The same with another value of a key. */
  PipelineState with(String key, List<String> value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(key, List.copyOf(value));
    return new PipelineState(Collections.unmodifiableMap(more));
  }

  /** The values of a key; none if it is not set. */
  public List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** The first value of a key. */
  public Optional<String> text(String key) {
    return list(key).stream().findFirst();
  }

  /** All that is set, in order. */
  public Map<String, List<String>> all() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PipelineState state && state.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
