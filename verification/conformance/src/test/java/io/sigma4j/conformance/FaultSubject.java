package io.sigma4j.conformance;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.lowering.RuleLowering;
import io.sigma4j.core.pass.Passes;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.events.EventGenerator;
import java.util.List;

/**
 * A case into which faults are planted.
 *
 * @param subject the case
 * @param healthy what its rule means
 * @param condition the same before any rewrite
 * @param events made for the healthy rule
 */
record FaultSubject(Case subject, RuleMeaning healthy, Expr condition, List<StoredEvent> events) {

  private static final long SEED = 1;

  /** The case with at most so many events. */
  static FaultSubject of(Case one, int limit) {
    RuleMeaning healthy = RuleFrontEnd.of(one.lowering()).read(Bench.source(one)).get(0);
    List<Expr> conditions =
        new RuleLowering(one.lowering()).lower(rule(healthy), new Diagnostics());
    List<CaseEvent> events = EventGenerator.of(SEED, limit).events(conditions).events();
    return new FaultSubject(
        one, healthy, Or.of(conditions), events.stream().map(StoredEvent::of).toList());
  }

  private static SigmaRule rule(RuleMeaning meaning) {
    return meaning.meanings().get(0).rule();
  }

  boolean isChangedBy(Fault fault) {
    return !fault.plantedIn(condition).equals(condition);
  }

  /** Whether the evaluator decides an event otherwise if it is given the faulty condition. */
  boolean reveals(Fault fault) {
    Evaluator faulty = Evaluator.of(fault.plantedIn(condition));
    return events.stream()
        .anyMatch(event -> faulty.matches(event.event()) != event.source().expect());
  }

  /** What a compiler with the fault makes of the rule, to be judged by what the rule means. */
  CaseRun compiled(Fault fault, Bench bench) {
    return compiled(fault.plantedIn(condition), bench);
  }

  /** What the compiler makes of the rule. */
  CaseRun compiled(Bench bench) {
    return compiled(condition, bench);
  }

  private CaseRun compiled(Expr understood, Bench bench) {
    Meaning meaning = new Meaning(rule(healthy), Passes.normalise(understood));
    RuleMeaning changed =
        new RuleMeaning(
            healthy.file(),
            healthy.number(),
            healthy.document(),
            List.of(meaning),
            healthy.diagnostics(),
            healthy.unmapped());
    RuleResult result = SigmaCompiler.of(bench.target(subject.fieldTypes())).compile(changed);
    return CaseRun.ofMadeEvents(
        subject, events, Layout.AS_MET, bench, new RuleResult(healthy, result.targets()));
  }

  @Override
  public String toString() {
    return subject.id();
  }
}
