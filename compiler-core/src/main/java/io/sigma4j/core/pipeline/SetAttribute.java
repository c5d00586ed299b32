package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * {@code set_custom_attribute}: a value for conditions on attributes of rules.
 *
 * @param attribute its name
 * @param value its value
 */
record SetAttribute(String attribute, String value) implements Transformation.Single {

  static Optional<SetAttribute> read(Parameters step) {
    Optional<YamlScalar> attribute = step.requiredScalar("attribute");
    Optional<YamlScalar> value = step.requiredScalar("value");
    return attribute.flatMap(name -> value.map(v -> new SetAttribute(name.text(), v.text())));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return rule.withAttribute(attribute, value);
  }
}
