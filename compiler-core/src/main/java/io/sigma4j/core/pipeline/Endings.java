package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.rule.SigmaRule;
import java.util.List;
import java.util.Optional;

/** What became of a condition, in every way of its rule. */
enum Endings {
  /** It tells events apart. */
  SOMETHING_LEFT,
  /** In some way it matches every event. */
  EVERY_EVENT,
  /** In all ways it matches none. */
  NO_EVENT;

  static Endings of(List<Reduced> ways) {
    if (ways.contains(Reduced.Constant.TRUE)) {
      return EVERY_EVENT;
    }
    return ways.stream().allMatch(way -> way == Reduced.Constant.FALSE) ? NO_EVENT : SOMETHING_LEFT;
  }

  /** Why there is no query. */
  Optional<Diagnostic> problem(SigmaRule rule, int condition) {
    return switch (this) {
      case SOMETHING_LEFT -> Optional.empty();
      case EVERY_EVENT ->
          Optional.of(
              problem(
                  rule,
                  condition,
                  "the pipelines leave nothing of the condition: it would match every event",
                  "leave the steps out that drop its tests, or choose another pipeline"));
      case NO_EVENT ->
          Optional.of(
              problem(
                  rule,
                  condition,
                  "no event of the target can match the condition, the pipelines say",
                  "choose another pipeline, or leave the rule out"));
    };
  }

  private static Diagnostic problem(SigmaRule rule, int condition, String message, String help) {
    return Diagnostic.at(
            DiagnosticCode.NOTHING_LEFT, rule.conditions().get(condition).location(), message)
        .withHelp(help);
  }
}
