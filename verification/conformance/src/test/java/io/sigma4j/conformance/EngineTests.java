package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The shared cases as tests of targets on an engine. */
final class EngineTests {

  private EngineTests() {}

  static Backend backend(String name) {
    return Backends.load().find(name).orElseThrow();
  }

  /** Every case for every bench, run at once and reported; then a test for each. */
  static Stream<DynamicNode> of(Station station) {
    Trial trial = trial(station);
    List<Bench> benches = station.benches();
    new Report(System.out).print(benches, trial);
    return benches.stream().map(bench -> dynamicContainer(bench.title(), tests(trial.of(bench))));
  }

  static Trial trial(Station station) {
    return Trial.of(
        station.engine(),
        station.benches().stream().flatMap(bench -> cases().stream().map(bench::compile)).toList());
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>(Cases.all());
    Shared.find("casebook").map(Casebook::read).orElse(List.of()).stream()
        .filter(Casebook.Entry::hasVerdicts)
        .map(Casebook.Entry::toCase)
        .forEach(cases::add);
    return cases;
  }

  private static Stream<DynamicNode> tests(Trial trial) {
    return Stream.concat(
        trial.verdicts().stream().map(one -> dynamicTest(name(one.run()), () -> check(one))),
        trial.refused().stream().map(run -> dynamicTest(name(run), () -> checkRefusal(run))));
  }

  private static String name(CaseRun run) {
    return run.subject().id();
  }

  private static void check(Verdict verdict) {
    assertThat(verdict.isFailure()).as(verdict.details()).isFalse();
  }

  private static void checkRefusal(CaseRun run) {
    assertThat(run.result().diagnostics())
        .as("a refusal says why and where: %s", run)
        .anyMatch(EngineTests::isPositionedError);
  }

  private static boolean isPositionedError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && diagnostic.location().isPresent();
  }

  /** Says which verdicts are others if the engine answers an open question the other way. */
  static void reportDisputed(Trial standard, Trial other) {
    Map<String, String> before = standard.fingerprints();
    List<String> changed =
        other.fingerprints().entrySet().stream()
            .filter(one -> !one.getValue().equals(before.get(one.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    System.out.printf(
        "%s: %d of %d cases depend on it %s%n",
        other.engine().name(), changed.size(), before.size(), changed);
  }
}
