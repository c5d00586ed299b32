package io.sigma4j.core.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code template}: all queries in a template in the language of Jinja2, which knows {@code
 * queries}.
 *
 * @param template to fill
 */
record TemplateFinalizer(Template template) implements Finalizer {

  static Optional<TemplateFinalizer> read(Parameters step, PipelineSettings settings) {
    return Template.read(step, settings).map(TemplateFinalizer::new);
  }

  @Override
  public List<String> apply(List<String> queries) {
    return List.of(template.fill(Map.of("queries", queries)));
  }
}
