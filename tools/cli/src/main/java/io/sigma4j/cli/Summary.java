package io.sigma4j.cli;

import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what became of the rules of a run. */
final class Summary {

  private final int targets;
  private final Map<Fidelity, Integer> counts = new EnumMap<>(Fidelity.class);
  private int rules;

  Summary(int targets) {
    this.targets = targets;
  }

  void add(RuleResult rule) {
    rules++;
    for (TargetResult target : rule.targets()) {
      counts.merge(target.fidelity(), 1, Integer::sum);
    }
  }

  private int count(Fidelity fidelity) {
    return counts.getOrDefault(fidelity, 0);
  }

  /** As in {@code 1,682 rules x 2 targets: 3,351 compiled, 12 approximate, 13 refused}. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%,d %s x %,d %s: %,d compiled, %,d approximate, %,d refused",
        rules,
        rules == 1 ? "rule" : "rules",
        targets,
        targets == 1 ? "target" : "targets",
        count(Fidelity.EXACT) + count(Fidelity.APPROXIMATE),
        count(Fidelity.APPROXIMATE),
        count(Fidelity.REFUSED));
  }
}
