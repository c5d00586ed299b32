package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code drop_detection_item}: a test is taken away. Either it says nothing new of the target's
 * events (then it is true, or false, for all of them), or the query finds more without it: a loss,
 * and under NOT a refusal.
 *
 * @param because what the test is for the target's events
 */
record DropItem(Because because) implements Transformation.Single {

  /** Why a test is dropped. */
  enum Because {
    /** The target has no such field, and the test is taken to hold. */
    LOST,
    /** The target has no such field, so that the test fails as on any event without it. */
    ABSENT,
    /** Another way of the target has the field: the test fails in this one, which says nothing. */
    ELSEWHERE,
    /** It holds for every event there. */
    TRUE,
    /** It holds for no event there. */
    FALSE
  }

  static DropItem read(Parameters step) {
    String word =
        step.word("because", "lost", List.of("lost", "absent", "elsewhere", "true", "false"));
    return new DropItem(Because.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    List<Diagnostic> said = new ArrayList<>();
    PipelineRule dropped =
        rule.rewritten(
            leaf -> {
              if (!selection.takes(leaf)) {
                return new Reduced.Kept(leaf.expr());
              }
              return switch (because) {
                case TRUE -> Reduced.Constant.TRUE;
                case FALSE -> Reduced.Constant.FALSE;
                case LOST -> {
                  said.add(loss(leaf, selection.step()));
                  yield leaf.side() == Leaf.Side.PLAIN
                      ? Reduced.Constant.TRUE
                      : Reduced.Constant.FALSE;
                }
                case ABSENT -> {
                  said.add(absence(leaf, selection.step()));
                  yield Reduced.Constant.FALSE;
                }
                case ELSEWHERE -> {
                  if (leaf.side() == Leaf.Side.UNDER_NOT) {
                    said.add(refusal(leaf, selection.step()));
                  }
                  yield Reduced.Constant.FALSE;
                }
              };
            });
    for (Diagnostic diagnostic : said) {
      dropped = dropped.with(diagnostic);
    }
    return dropped;
  }

  private static Diagnostic refusal(Leaf leaf, StepName step) {
    return Diagnostic.at(
            DiagnosticCode.DROPPED_UNDER_NOT,
            test(leaf).location(),
            "the pipeline drops this test, which is negated: the query would find more without it")
        .withLabel(step.location(), "dropped here")
        .withHelp(
            "map the field instead, or say in the pipeline what it is for every event: "
                + "`because: true` or `because: false`");
  }

  private static Origin test(Leaf leaf) {
    return leaf.origin().key().orElse(leaf.origin());
  }

  private static Diagnostic absence(Leaf leaf, StepName step) {
    if (leaf.side() == Leaf.Side.UNDER_NOT) {
      return refusal(leaf, step);
    }
    return Diagnostic.at(
            DiagnosticCode.TEST_DROPPED,
            test(leaf).location(),
            "the target has no such field, so the test never holds")
        .withEffect(Effect.FEWER)
        .withLabel(step.location(), "dropped here")
        .withHelp("test a field that the target has");
  }

  private static Diagnostic loss(Leaf leaf, StepName step) {
    if (leaf.side() == Leaf.Side.UNDER_NOT) {
      return refusal(leaf, step);
    }
    return Diagnostic.at(
            DiagnosticCode.TEST_DROPPED, test(leaf).location(), "the pipeline drops this test")
        .withEffect(Effect.MORE)
        .withLabel(step.location(), "dropped here")
        .withHelp("map the field instead, or say `because: true` if it holds for every event");
  }
}
