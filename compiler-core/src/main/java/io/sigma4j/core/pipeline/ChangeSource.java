package io.sigma4j.core.pipeline;

/**
 * {@code change_logsource}: another log source, whose names that are not given are none.
 *
 * @param source the other log source
 */
record ChangeSource(SourceNames source) implements Transformation.Single {

  static ChangeSource read(Parameters step) {
    return new ChangeSource(RuleConditions.sourceNames(step));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return rule.withSource(source);
  }
}
