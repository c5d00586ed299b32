package io.sigma4j.testkit;

import java.util.List;

/**
 * What a placeholder stands for.
 *
 * @param values the alternatives
 * @param literal whether wildcards and backslashes in the values are plain characters
 */
public record CasePlaceholder(List<String> values, boolean literal) {

  public CasePlaceholder {
    values = List.copyOf(values);
  }
}
