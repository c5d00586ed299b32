package io.sigma4j.core.backend;

import java.util.List;

/**
 * A setting of a backend, given as {@code -O key=value}.
 *
 * @param key as in {@code table}
 * @param values the only values allowed; empty if any text is
 * @param standard the value that holds if none is given
 * @param meaning half a sentence
 */
public record Option(String key, List<String> values, String standard, String meaning) {

  public Option {
    values = List.copyOf(values);
  }
}
