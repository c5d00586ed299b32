package io.sigma4j.core.pipeline;

import java.util.Map;
import java.util.Optional;

/**
 * Fills templates in the language of Jinja2. Found through {@link java.util.ServiceLoader}; the
 * core has none of its own.
 */
public interface TemplateEngine {

  /**
   * What is wrong with a template.
   *
   * @return nothing if it can be filled
   */
  Optional<Problem> check(String template);

  /** The text with variables filled in: texts, lists and maps of them. */
  String fill(String template, Map<String, Object> variables);

  /**
   * A mistake in a template.
   *
   * @param message what is wrong
   * @param line from 1
   */
  record Problem(String message, int line) {}
}
