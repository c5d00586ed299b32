package io.sigma4j.core.pipeline;

import java.util.Optional;

/**
 * {@code field_types}: what fields are, where the step's conditions hold.
 *
 * @param types by field
 */
record SetTypes(FieldTypes types) implements Transformation.Single {

  static Optional<SetTypes> read(Parameters step) {
    return step.required("types")
        .map(node -> new SetTypes(FieldTypesReader.read(node, step.diagnostics())));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return rule.withTypes(rule.types().with(types));
  }
}
