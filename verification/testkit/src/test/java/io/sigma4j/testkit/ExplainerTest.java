package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.core.eval.Explainer;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationJson;
import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An explanation says what the evaluator says, on every event of every case. */
class ExplainerTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.all().stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> check(one)));
  }

  private static void check(Case subject) {
    SourceFile file = SourceFile.of(subject.resource(), subject.rule());
    List<Meaning> meanings =
        RuleFrontEnd.of(options(subject)).read(file).stream()
            .flatMap(rule -> rule.meanings().stream())
            .toList();
    assertThat(meanings).isNotEmpty();
    for (Meaning meaning : meanings) {
      Evaluator evaluator = Evaluator.of(meaning.expr());
      Explainer explainer = Explainer.of(meaning.expr());
      for (CaseEvent one : subject.events()) {
        Event event = EventReader.read(Json.write(one.fields())).event().orElseThrow();
        Explanation explanation = explainer.explain(event);
        assertThat(explanation.truth()).as(one.id()).isEqualTo(evaluator.matches(event));
        assertDecided(explanation);
        assertThat(Json.read(ExplanationJson.render(explanation))).isInstanceOf(Map.class);
        assertThat(ExplanationText.plain().render(explanation)).startsWith("> ");
      }
    }
  }

  /** The verdict of every node follows from the terms that are said to decide it. */
  private static void assertDecided(Explanation node) {
    if (node.terms().isEmpty()) {
      assertThat(node.origin()).isPresent();
      return;
    }
    assertThat(node.deciding()).isNotEmpty();
    node.terms().forEach(ExplainerTest::assertDecided);
  }

  private static LoweringOptions options(Case subject) {
    Placeholders placeholders = Placeholders.none();
    for (Map.Entry<String, CasePlaceholder> entry : subject.placeholders().entrySet()) {
      placeholders =
          placeholders.with(
              entry.getKey(),
              new Placeholders.Definition(entry.getValue().values(), entry.getValue().literal()));
    }
    LoweringOptions defaults = LoweringOptions.defaults();
    return new LoweringOptions(placeholders, defaults.implicit(), defaults.maxValues());
  }
}
