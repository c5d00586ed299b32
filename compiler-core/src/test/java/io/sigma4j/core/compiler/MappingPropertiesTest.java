package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mapped rule matches an event as the rule matches the event with its fields renamed back. */
class MappingPropertiesTest {

  /** Which target fields together hold what a field of a rule means. */
  private static final Map<String, List<String>> FIELDS =
      Map.of("a", List.of("p", "q"), "b", List.of("r"), "c", List.of("s", "t", "u"));

  private static final Pipelines MAPPING =
      pipelines(
          """
          transformations:
            - type: field_name_mapping
              mapping: {a: [x.p, q], b: r}
            - type: nest
              items:
                - {type: field_name_mapping, mapping: {c: [x.s, t, u]}}
                - {type: field_name_prefix_mapping, mapping: {x.: ''}}
          """);

  private final RuleFrontEnd plain = RuleFrontEnd.of(LoweringOptions.defaults());
  private final RuleFrontEnd mapped = RuleFrontEnd.of(LoweringOptions.defaults(), MAPPING);

  private static Pipelines pipelines(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Pipeline pipeline =
        PipelineReader.read(SourceFile.of("pipeline.yml", text), diagnostics).orElseThrow();
    return Pipelines.of(List.of(pipeline), Unmapped.ERROR);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void mappingThenEvaluatingIsEvaluatingTheRenamedEvent(
      @ForAll("rules") String rule, @ForAll("events") List<Map<String, List<String>>> events) {
    SourceFile file = SourceFile.of("rule.yml", rule);
    RuleMeaning before = plain.read(file).get(0);
    RuleMeaning after = mapped.read(file).get(0);
    assertThat(after.meanings()).as(rule).hasSameSizeAs(before.meanings()).isNotEmpty();
    Evaluator original = Evaluator.of(before.meanings().get(0).expr());
    Evaluator renamed = Evaluator.of(after.meanings().get(0).expr());
    for (Map<String, List<String>> event : events) {
      assertThat(renamed.matches(Event.of(event)))
          .as("%s%n%s", rule, event)
          .isEqualTo(original.matches(renamedBack(event)));
    }
  }

  private static Event renamedBack(Map<String, List<String>> event) {
    Map<String, List<String>> back = new LinkedHashMap<>();
    FIELDS.forEach(
        (field, targets) -> {
          List<String> values = new ArrayList<>();
          targets.forEach(target -> values.addAll(event.getOrDefault(target, List.of())));
          back.put(field, values);
        });
    return Event.of(back);
  }

  @Provide
  Arbitrary<List<Map<String, List<String>>>> events() {
    Arbitrary<List<String>> values =
        Arbitraries.of("", "x", "xy", "Y", "1", "12", "zx").list().ofMinSize(0).ofMaxSize(2);
    return Arbitraries.maps(Arbitraries.of("p", "q", "r", "s", "t", "u", "a", "b"), values)
        .ofMaxSize(6)
        .list()
        .ofSize(8);
  }

  @Provide
  Arbitrary<String> rules() {
    return Combinators.combine(
            tests().list().ofMinSize(1).ofMaxSize(3),
            tests().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(
                "one and two",
                "one or not two",
                "not one",
                "not (one and not two)",
                "not 1 of *",
                "all of them"))
        .as(
            (one, two, condition) ->
                "logsource: {product: x}\ndetection:\n"
                    + detection("one", one)
                    + detection("two", two)
                    + "  condition: "
                    + condition
                    + "\n");
  }

  private static String detection(String name, List<String> tests) {
    return "  " + name + ":\n    - " + String.join("\n    - ", tests) + "\n";
  }

  private static Arbitrary<String> tests() {
    Arbitrary<String> values =
        Arbitraries.of("x", "y", "'y*'", "z?", "12", "1", "''")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(list -> "[" + String.join(", ", list) + "]");
    Arbitrary<String> keys =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"),
                Arbitraries.of("", "|neq", "|contains", "|contains|all", "|startswith|neq", "|re"))
            .as(String::concat);
    Arbitrary<String> special =
        Arbitraries.of(
            "{a: null}",
            "{c: null, b: x}",
            "{a|exists: true}",
            "{c|exists: false}",
            "{a|fieldref: b}",
            "{b|fieldref|neq: c}",
            "{c|fieldref|startswith: a}",
            "{a|gte: 2, c|lt: 12}");
    Arbitrary<String> lists =
        Combinators.combine(keys, values).as((key, list) -> "{" + key + ": " + list + "}");
    return Arbitraries.oneOf(lists, lists, special);
  }
}
