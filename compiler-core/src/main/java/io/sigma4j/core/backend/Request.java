package io.sigma4j.core.backend;

import io.sigma4j.core.pipeline.FieldTypes;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of a backend beside the rule.
 *
 * @param format name of one of the backend's formats
 * @param options values by key, complete: defaults are filled in
 * @param given the keys that the user gave a value for
 * @param types what the user says that the target's fields are
 * @param tracing whether the query comes with a source map
 */
public record Request(
    String format,
    Map<String, String> options,
    Set<String> given,
    FieldTypes types,
    Tracing tracing) {

  public Request {
    options = Map.copyOf(options);
    given = Set.copyOf(given);
  }

  /**
   * The value of an option.
   *
   * @throws IllegalArgumentException if the backend does not declare that key
   */
  public String option(String key) {
    String value = options.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no option: " + key);
    }
    return value;
  }

  /** Whether the user gave that option, so that its value is no assumption. */
  public boolean isGiven(String key) {
    return given.contains(key);
  }

  /** The same request for a query with or without a source map. */
  public Request with(Tracing wanted) {
    return new Request(format, options, given, types, wanted);
  }

  /** What the fields of a rule are: what the user says counts more than what pipelines say. */
  public FieldTypes types(Meaning meaning) {
    return types.orElse(meaning.types());
  }

  /** A query's text to be written, traced if the request asks. */
  public QueryText newText() {
    return QueryText.of(tracing);
  }
}
