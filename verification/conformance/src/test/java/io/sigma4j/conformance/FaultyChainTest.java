package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the evaluator reveals of a planted fault, a run of the faulty query reveals, too: the
 * condition is changed before the backend, and the verdict on the query is that of every other run.
 * Each fault in some of its rules, unless the system property {@code faults.rules} is larger.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FaultyChainTest {

  private static final double LEAST_SHARE = 0.95;

  private static final int EVENTS = 120;

  private static final int RULES = Integer.getInteger("faults.rules", 12);

  /** Stores of Elastic take only dates in it, which the made events are not. */
  private static final String TIMESTAMP = "@timestamp";

  private List<FaultSubject> subjects = List.of();

  /** The events vary the kind of a value, which a field with a type does not take. */
  @BeforeAll
  void makeEvents() {
    List<Case> cases =
        new ArrayList<>(Cases.all().stream().filter(one -> one.types().isEmpty()).toList());
    Collections.shuffle(cases, new Random(1));
    subjects =
        cases.stream()
            .map(one -> FaultSubject.of(one, EVENTS))
            .filter(one -> one.events().stream().allMatch(FaultyChainTest::isWithoutTimestamp))
            .toList();
  }

  private static boolean isWithoutTimestamp(StoredEvent event) {
    return !event.fields().containsKey(TIMESTAMP);
  }

  @ParameterizedTest
  @EnumSource
  void areRevealedOnSplunk(Fault fault) {
    assertRevealed(fault, Station.named("splunk"), run -> true);
  }

  /** A query that is said to be approximate, as those with ranges of numbers are, hides faults. */
  @ParameterizedTest
  @EnumSource
  void areRevealedOnEql(Fault fault) {
    assertRevealed(fault, Station.named("eql"), FaultyChainTest::isExact);
  }

  private static boolean isExact(CaseRun run) {
    return run.result().fidelity() == Fidelity.EXACT;
  }

  private void assertRevealed(Fault fault, Station station, Predicate<CaseRun> takes) {
    Bench bench = station.benches().get(0);
    List<FaultSubject> sample = healthy(sample(fault, bench, takes), station);
    Trial trial =
        Trial.of(station.engine(), sample.stream().map(one -> one.compiled(fault, bench)).toList());
    List<CaseRun> silent =
        trial.verdicts().stream().filter(one -> !one.isFailure()).map(Verdict::run).toList();
    int runs = trial.verdicts().size();
    System.out.printf(
        "%s: %d of %d on %s%n", fault, runs - silent.size(), runs, station.engine().name());
    assertThat((double) silent.size())
        .as("%s is not revealed in %s", fault, silent)
        .isLessThanOrEqualTo(runs * (1 - LEAST_SHARE));
  }

  /** A query that fails anyway would seem to reveal every fault. */
  private static List<FaultSubject> healthy(List<FaultSubject> sample, Station station) {
    Bench bench = station.benches().get(0);
    Trial trial =
        Trial.of(station.engine(), sample.stream().map(one -> one.compiled(bench)).toList());
    Set<Case> failing =
        trial.verdicts().stream()
            .filter(Verdict::isFailure)
            .map(one -> one.run().subject())
            .collect(Collectors.toSet());
    return sample.stream().filter(one -> !failing.contains(one.subject())).toList();
  }

  /** Not those in which the target says the same of both, as it has no words for the difference. */
  private List<FaultSubject> sample(Fault fault, Bench bench, Predicate<CaseRun> takes) {
    return subjects.stream()
        .filter(one -> one.isChangedBy(fault) && one.reveals(fault))
        .filter(one -> isOther(one.compiled(fault, bench), one.compiled(bench), takes))
        .limit(RULES)
        .toList();
  }

  private static boolean isOther(CaseRun faulty, CaseRun healthy, Predicate<CaseRun> takes) {
    List<String> queries = faulty.result().queries();
    return !queries.isEmpty() && takes.test(faulty) && !queries.equals(healthy.result().queries());
  }
}
