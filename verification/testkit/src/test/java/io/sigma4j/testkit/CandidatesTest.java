package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.eval.Candidates;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.source.SourceFile;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rule of the cases on every event of the cases: none that matches is passed over. */
final class CandidatesTest {

  private static final List<List<Expr>> RULES =
      Cases.all().stream().map(CandidatesTest::meanings).toList();

  private static List<Expr> meanings(Case subject) {
    SourceFile file = SourceFile.of(subject.resource(), subject.rule());
    return RuleFrontEnd.of(subject.lowering()).read(file).stream()
        .flatMap(rule -> rule.meanings().stream())
        .map(Meaning::expr)
        .toList();
  }

  @Test
  void whatMatchesIsACandidate() {
    Candidates candidates = Candidates.of(RULES);
    List<List<Evaluator>> evaluators =
        RULES.stream().map(rule -> rule.stream().map(Evaluator::of).toList()).toList();
    for (Event event : events()) {
      BitSet matching = new BitSet();
      IntStream.range(0, evaluators.size())
          .filter(rule -> evaluators.get(rule).stream().anyMatch(one -> one.matches(event)))
          .forEach(matching::set);
      BitSet missing = (BitSet) matching.clone();
      missing.andNot(candidates.of(event));

      assertThat(missing.stream().mapToObj(RULES::get)).as("%s", event).isEmpty();
    }
  }

  @Test
  void mostRulesAreNoCandidates() {
    Candidates candidates = Candidates.of(RULES);
    List<Event> events = events();
    long candidatesOfAll =
        events.stream().mapToLong(event -> candidates.of(event).cardinality()).sum();

    assertThat(candidatesOfAll).isLessThan((long) RULES.size() * events.size() / 4);
  }

  private static List<Event> events() {
    return Cases.all().stream()
        .flatMap(subject -> subject.events().stream())
        .map(event -> Event.of(event.fields()))
        .toList();
  }
}
