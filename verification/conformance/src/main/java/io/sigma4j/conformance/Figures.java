package io.sigma4j.conformance;

import io.sigma4j.core.compiler.Fidelity;
import java.util.List;

/**
 * What came of the rules of one source for one target, counted in rules.
 *
 * @param target and its settings
 * @param rules all of them
 * @param queries run
 * @param exact rules of which the compiler says nothing but that
 * @param approximate rules with a 7xx diagnostic
 * @param refused rules without a query
 * @param skipped rules that no store of the engine can hold
 * @param declared rules with a verdict that a 7xx diagnostic explains
 * @param assumed rules with a verdict that an 8xx diagnostic explains
 * @param letters rules with a verdict that hangs on how a letter beyond ASCII folds
 * @param wrong rules with a verdict that nothing said before explains
 * @param rejected rules with a query that the engine does not read
 * @param unknown rules with a query that the model of the engine cannot judge
 */
record Figures(
    String target,
    int rules,
    int queries,
    long exact,
    long approximate,
    int refused,
    int skipped,
    long declared,
    long assumed,
    long letters,
    long wrong,
    long rejected,
    long unknown) {

  static Figures of(Bench bench, Trial whole) {
    Trial trial = whole.of(bench);
    List<Verdict> verdicts = trial.verdicts();
    return new Figures(
        bench.title(),
        verdicts.size() + trial.refused().size() + trial.skipped().size(),
        verdicts.stream().mapToInt(one -> one.answers().size()).sum(),
        count(verdicts, Fidelity.EXACT),
        count(verdicts, Fidelity.APPROXIMATE),
        trial.refused().size(),
        trial.skipped().size(),
        count(verdicts, Deviation.Standing.DECLARED),
        count(verdicts, Deviation.Standing.ASSUMED),
        count(verdicts, Deviation.Standing.FOLDED),
        count(verdicts, Deviation.Standing.WRONG),
        verdicts.stream().filter(one -> !one.rejections().isEmpty()).count(),
        verdicts.stream().filter(Verdict::isUnknown).count());
  }

  private static long count(List<Verdict> verdicts, Fidelity fidelity) {
    return verdicts.stream().filter(one -> one.run().result().fidelity() == fidelity).count();
  }

  private static long count(List<Verdict> verdicts, Deviation.Standing standing) {
    return verdicts.stream().filter(one -> one.has(standing)).count();
  }
}
