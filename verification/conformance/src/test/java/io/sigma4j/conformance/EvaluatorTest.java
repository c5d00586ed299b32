package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Cases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The evaluator agrees with every verdict that was written by hand. */
final class EvaluatorTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.all().stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> check(one)));
  }

  static void check(Case subject) {
    check(subject, Pipelines.none());
  }

  static void check(Case subject, Pipelines pipelines) {
    List<RuleMeaning> rules =
        RuleFrontEnd.of(subject.lowering(), pipelines).read(Bench.source(subject));
    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).meanings()).as("%s", rules.get(0).diagnostics()).isNotEmpty();
    List<Evaluator> conditions =
        rules.get(0).meanings().stream().map(one -> Evaluator.of(one.expr())).toList();
    assertThat(subject.events())
        .as(subject.id())
        .allMatch(event -> matches(conditions, event) == event.expect());
  }

  private static boolean matches(List<Evaluator> conditions, CaseEvent event) {
    Event seen = StoredEvent.of(event).event();
    return conditions.stream().anyMatch(condition -> condition.matches(seen));
  }
}
