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
 * @param types what the target's fields are
 */
public record Request(
    String format, Map<String, String> options, Set<String> given, FieldTypes types) {

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
}
