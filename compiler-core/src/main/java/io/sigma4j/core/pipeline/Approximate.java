package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.source.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code approximate}: says that what the target has instead of a field, or of a log source, is not
 * the same. Nothing is changed.
 *
 * @param message in which way it is not
 * @param effect what that does to the query
 * @param about what is not the same
 * @param step that says so
 */
record Approximate(String message, Effect effect, About about, StepName step)
    implements Transformation.Single {

  /** What is not the same in the target. */
  enum About {
    /** The tests that the step takes. */
    TESTS,
    /** The events of the log source. */
    EVENTS
  }

  static Optional<Approximate> read(Parameters step, StepReader inside, StepName name) {
    Effect effect =
        Effect.valueOf(
            step.word("effect", "either", List.of("fewer", "more", "either"))
                .toUpperCase(Locale.ROOT));
    About about =
        About.valueOf(
            step.word("about", "tests", List.of("tests", "events")).toUpperCase(Locale.ROOT));
    return step.requiredScalar("message")
        .map(text -> new Approximate(text.text(), effect, about, name));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    PipelineRule told = rule;
    for (Diagnostic diagnostic :
        about == About.EVENTS ? ofEvents(rule) : ofTests(rule, selection)) {
      told = told.with(diagnostic);
    }
    return told;
  }

  private Set<Diagnostic> ofEvents(PipelineRule rule) {
    return Set.of(diagnostic(rule.rule().logSource().location(), effect));
  }

  private Set<Diagnostic> ofTests(PipelineRule rule, Selection selection) {
    Set<Diagnostic> said = new LinkedHashSet<>();
    rule.rewritten(
        leaf -> {
          if (selection.takes(leaf)) {
            said.add(
                diagnostic(
                    leaf.origin().key().orElse(leaf.origin()).location(),
                    leaf.side() == Leaf.Side.PLAIN ? effect : effect.negated()));
          }
          return new Reduced.Kept(leaf.expr());
        });
    return said;
  }

  private Diagnostic diagnostic(Location place, Effect direction) {
    return Diagnostic.at(DiagnosticCode.TEST_APPROXIMATE, place, message)
        .withEffect(direction)
        .withLabel(step.location(), "the pipeline says so here")
        .withHelp("compare with the documentation of the target");
  }
}
