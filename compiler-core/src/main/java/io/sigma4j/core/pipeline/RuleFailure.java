package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import java.util.Optional;

/**
 * {@code rule_failure}: there is no query for the rule.
 *
 * @param message why
 * @param step that says so
 */
record RuleFailure(String message, StepName step) implements Transformation.Single {

  static Optional<RuleFailure> read(Parameters step, StepReader inside, StepName name) {
    return step.requiredScalar("message").map(text -> new RuleFailure(text.text(), name));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return rule.with(
        Diagnostic.at(
                DiagnosticCode.REFUSED_BY_PIPELINE, rule.rule().logSource().location(), message)
            .withLabel(step.location(), "the pipeline says so here")
            .withHelp("choose another pipeline, or leave the rule out"));
  }
}
