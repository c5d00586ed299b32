package io.sigma4j.conformance;

import io.sigma4j.core.compiler.Fidelity;
import java.util.List;
import java.util.Locale;

/**
 * What came of the rules of one source for one target, a row of the table that docs/fidelity.md
 * shows.
 *
 * @param source of the rules
 * @param target and its settings
 * @param rules all of them
 * @param queries run
 * @param events that the queries were run over
 * @param compiled rules with a query
 * @param rejected rules with a query that the engine does not read
 * @param exact rules of which the compiler says nothing but that
 * @param approximate rules with a 7xx diagnostic
 * @param wrong rules with a verdict that nothing said before explains
 * @param assumed rules with a verdict that an 8xx diagnostic explains
 * @param letters rules with a verdict that hangs on how a letter beyond ASCII folds
 * @param unknown rules with a query that the model of the engine cannot judge
 */
record Figures(
    String source,
    String target,
    int rules,
    int queries,
    long events,
    int compiled,
    long rejected,
    long exact,
    long approximate,
    long wrong,
    long assumed,
    long letters,
    long unknown) {

  /** The head of the table. */
  static final String HEAD =
      "| rules | output | rules | compiled | queries x events | rejected | exact | approximate, said |"
          + " wrong, not said | assumed | letters | not judged |\n"
          + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  static Figures of(String source, Bench bench, Trial trial) {
    List<Verdict> verdicts = trial.verdicts();
    int compiled = verdicts.size() + trial.skipped().size();
    return new Figures(
        source,
        bench.title(),
        compiled + trial.refused().size(),
        verdicts.stream().mapToInt(one -> one.answers().size()).sum(),
        verdicts.stream().mapToLong(Figures::events).sum(),
        compiled,
        verdicts.stream().filter(one -> !one.rejections().isEmpty()).count(),
        count(verdicts, Fidelity.EXACT),
        count(verdicts, Fidelity.APPROXIMATE),
        count(verdicts, Deviation.Standing.WRONG),
        count(verdicts, Deviation.Standing.ASSUMED),
        count(verdicts, Deviation.Standing.FOLDED),
        verdicts.stream().filter(Verdict::isUnknown).count() + trial.skipped().size());
  }

  private static long events(Verdict verdict) {
    return (long) verdict.answers().size() * verdict.run().events().size();
  }

  private static long count(List<Verdict> verdicts, Fidelity fidelity) {
    return verdicts.stream().filter(one -> one.run().result().fidelity() == fidelity).count();
  }

  private static long count(List<Verdict> verdicts, Deviation.Standing standing) {
    return verdicts.stream().filter(one -> one.has(standing)).count();
  }

  /** A line of the table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d |%n",
        source,
        target,
        rules,
        compiled,
        events,
        rejected,
        exact,
        approximate,
        wrong,
        assumed,
        letters,
        unknown);
  }
}
