package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Cases;
import io.sigma4j.testkit.Json;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that is as a rule means is also as what the rule implies. */
class ImpliedTest {

  private static final Implied IMPLIED = new Implied(new SearchLeaves(FieldTypes.none()));

  static Stream<Case> cases() {
    return Cases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsForEveryMatch(Case subject) {
    SourceFile file = SourceFile.of(subject.resource(), subject.rule());
    for (RuleResult rule : SigmaCompiler.of().compile(file)) {
      for (Meaning meaning : rule.meaning().meanings()) {
        Optional<Expr> implied = meaning.expr().accept(IMPLIED);
        implied.ifPresent(weaker -> assertWeaker(subject, meaning.expr(), weaker));
      }
    }
  }

  private static void assertWeaker(Case subject, Expr expr, Expr weaker) {
    Evaluator evaluator = Evaluator.of(expr);
    for (CaseEvent one : subject.events()) {
      Event event = EventReader.read(Json.write(one.fields())).event().orElseThrow();
      if (evaluator.matches(event)) {
        assertThat(Evaluator.of(weaker).matches(event)).as("%s on %s", weaker, event).isTrue();
      }
    }
  }
}
