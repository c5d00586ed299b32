package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.Cases;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events made for rules reveal what converters get wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlantedFaultsTest {

  /** Of the rules that a fault changes; the others change in ways that no event shows. */
  private static final double LEAST_SHARE = 0.95;

  private static final int EVENTS = 120;

  private List<FaultSubject> subjects = List.of();

  @BeforeAll
  void makeEvents() {
    subjects = Cases.all().stream().map(one -> FaultSubject.of(one, EVENTS)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void areRevealed(Fault fault) {
    List<FaultSubject> changed = subjects.stream().filter(one -> one.isChangedBy(fault)).toList();
    List<FaultSubject> unseen = changed.stream().filter(one -> !one.reveals(fault)).toList();
    System.out.printf("%s: %d of %d%n", fault, changed.size() - unseen.size(), changed.size());
    assertThat(changed).isNotEmpty();
    assertThat(1 - (double) unseen.size() / changed.size())
        .as("%s is not revealed in %s", fault, unseen)
        .isGreaterThanOrEqualTo(LEAST_SHARE);
  }
}
