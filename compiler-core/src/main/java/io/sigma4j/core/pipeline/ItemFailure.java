package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code detection_item_failure}: there is no query for a rule with such a test.
 *
 * @param message why
 * @param step that says so
 */
record ItemFailure(String message, StepName step) implements Transformation.Single {

  static Optional<ItemFailure> read(Parameters step, StepReader inside, StepName name) {
    return step.requiredScalar("message").map(text -> new ItemFailure(text.text(), name));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    List<Origin> culprits = new ArrayList<>();
    rule.rewritten(
        leaf -> {
          if (selection.takes(leaf)) {
            culprits.add(leaf.origin().key().orElse(leaf.origin()));
          }
          return new Reduced.Kept(leaf.expr());
        });
    PipelineRule failed = rule;
    for (Origin culprit : culprits) {
      failed = failed.with(diagnostic(culprit));
    }
    return failed;
  }

  private Diagnostic diagnostic(Origin culprit) {
    return Diagnostic.at(DiagnosticCode.REFUSED_BY_PIPELINE, culprit.location(), message)
        .withLabel(step.location(), "the pipeline says so here")
        .withHelp("choose another pipeline, or leave the test out");
  }
}
