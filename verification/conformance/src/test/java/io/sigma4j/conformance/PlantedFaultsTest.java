package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.lowering.RuleLowering;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Cases;
import io.sigma4j.testkit.events.EventGenerator;
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

  private List<Subject> subjects = List.of();

  /** What a rule means, with events. */
  private record Subject(String name, Expr meaning, List<StoredEvent> events) {}

  @BeforeAll
  void makeEvents() {
    subjects = Cases.all().stream().map(PlantedFaultsTest::subject).toList();
  }

  private static Subject subject(Case one) {
    var rule =
        RuleFrontEnd.of(one.lowering()).read(Bench.source(one)).get(0).meanings().get(0).rule();
    List<Expr> conditions = new RuleLowering(one.lowering()).lower(rule, new Diagnostics());
    List<CaseEvent> events = EventGenerator.of(1, EVENTS).events(conditions).events();
    return new Subject(one.id(), Or.of(conditions), events.stream().map(StoredEvent::of).toList());
  }

  @ParameterizedTest
  @EnumSource
  void areRevealed(Fault fault) {
    List<Subject> changed =
        subjects.stream()
            .filter(one -> !fault.plantedIn(one.meaning()).equals(one.meaning()))
            .toList();
    List<String> unseen =
        changed.stream().filter(one -> !isRevealed(fault, one)).map(Subject::name).toList();
    System.out.printf("%s: %d of %d%n", fault, changed.size() - unseen.size(), changed.size());
    assertThat(changed).isNotEmpty();
    assertThat(1 - (double) unseen.size() / changed.size())
        .as("%s is not revealed in %s", fault, unseen)
        .isGreaterThanOrEqualTo(LEAST_SHARE);
  }

  private static boolean isRevealed(Fault fault, Subject one) {
    Evaluator faulty = Evaluator.of(fault.plantedIn(one.meaning()));
    return one.events().stream()
        .anyMatch(event -> faulty.matches(event.event()) != event.source().expect());
  }
}
