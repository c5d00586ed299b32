package io.sigma4j.testkit;

import io.sigma4j.core.value.Placeholders;
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

  Placeholders.Definition definition() {
    return new Placeholders.Definition(values, literal);
  }
}
