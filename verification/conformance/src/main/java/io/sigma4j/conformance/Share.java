package io.sigma4j.conformance;

import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.compiler.RuleResult;
import java.util.List;

/**
 * How many rules of a folder one target can say.
 *
 * @param target the backend's name
 * @param exact rules
 * @param approximate rules
 * @param refused rules
 */
record Share(String target, long exact, long approximate, long refused) {

  static Share of(int target, List<RuleResult> rules) {
    return new Share(
        rules.get(0).targets().get(target).target(),
        count(target, rules, Fidelity.EXACT),
        count(target, rules, Fidelity.APPROXIMATE),
        count(target, rules, Fidelity.REFUSED));
  }

  private static long count(int target, List<RuleResult> rules, Fidelity fidelity) {
    return rules.stream()
        .filter(rule -> rule.targets().get(target).fidelity() == fidelity)
        .count();
  }

  /** Per cent that have a query. */
  double compiled() {
    return 100.0 * (exact + approximate) / (exact + approximate + refused);
  }

  @Override
  public String toString() {
    return "%-8s %5d exact %5d approximate %4d refused: %.2f %%"
        .formatted(target, exact, approximate, refused, compiled());
  }
}
