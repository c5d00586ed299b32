package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Request;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A backend with the settings to use.
 *
 * @param backend the language
 * @param request format, options and types, all checked
 */
public record Target(Backend backend, Request request) {

  /**
   * A target.
   *
   * @param backend the language
   * @param format name of one of its formats
   * @param given values of some of its options
   * @param types what the fields are
   * @throws IllegalArgumentException if the backend has no such format or option, or an option no
   *     such value
   */
  public static Target of(
      Backend backend, String format, Map<String, String> given, FieldTypes types) {
    if (backend.formats().stream().map(Format::name).noneMatch(format::equals)) {
      throw new IllegalArgumentException(backend.name() + " has no format " + format);
    }
    Map<String, String> options = new LinkedHashMap<>();
    backend.options().forEach(option -> options.put(option.key(), option.standard()));
    given.forEach(
        (key, value) -> {
          if (!isAllowed(backend, key, value)) {
            throw new IllegalArgumentException(
                backend.name() + " has no option " + key + "=" + value);
          }
          options.put(key, value);
        });
    return new Target(backend, new Request(format, options, given.keySet(), types, Tracing.OFF));
  }

  /** A target in its default format, with default options and no types. */
  public static Target of(Backend backend) {
    return of(backend, backend.formats().get(0).name(), Map.of(), FieldTypes.none());
  }

  /** The same target with a source map for each query, or without. */
  public Target with(Tracing tracing) {
    return new Target(backend, request.with(tracing));
  }

  private static boolean isAllowed(Backend backend, String key, String value) {
    return backend.options().stream()
        .filter(option -> option.key().equals(key))
        .map(Option::values)
        .anyMatch(values -> values.isEmpty() || values.contains(value));
  }
}
