package io.sigma4j.core.pipeline;

import java.util.List;
import java.util.Optional;

/** {@code field_name_prefix} and {@code field_name_suffix}: something before or after names. */
final class FieldAffix implements Transformation.Single {

  private final Naming naming;

  private FieldAffix(String before, String after) {
    this.naming =
        new Naming(field -> field.map(name -> List.of(before + name + after)).orElse(List.of()));
  }

  static Optional<FieldAffix> prefix(Parameters step) {
    return step.requiredScalar("prefix").map(text -> new FieldAffix(text.text(), ""));
  }

  static Optional<FieldAffix> suffix(Parameters step) {
    return step.requiredScalar("suffix").map(text -> new FieldAffix("", text.text()));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return naming.applyTo(rule, selection);
  }
}
