package io.sigma4j.core.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code template}: the query in a template in the language of Jinja2, which knows {@code query},
 * {@code rule} and {@code pipeline.state}.
 *
 * @param template to fill
 */
record TemplateEdit(Template template) implements QueryEdit {

  static Optional<TemplateEdit> read(Parameters step, PipelineSettings settings) {
    return Template.read(step, settings).map(TemplateEdit::new);
  }

  @Override
  public Edited apply(String query, QueryFacts facts) {
    Map<String, Object> state = new LinkedHashMap<>();
    facts
        .state()
        .all()
        .forEach((key, values) -> state.put(key, values.size() == 1 ? values.get(0) : values));
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("query", query);
    variables.put("rule", Template.rule(facts));
    variables.put("pipeline", Map.of("state", state));
    return new Edited(template.fill(variables), Optional.empty());
  }
}
