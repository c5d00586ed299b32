package io.sigma4j.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.lowering.RuleLowering;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Cases;
import io.sigma4j.testkit.Golden;
import io.sigma4j.testkit.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventGeneratorTest {

  private static final long SEED = 1;
  private static final int LIMIT = 24;

  private final Golden golden = Golden.in(Path.of("src", "test", "resources", "events"), "ndjson");

  /** Rules of every kind, as lowered. */
  private final Map<String, List<Expr>> rules = new LinkedHashMap<>();

  @BeforeAll
  void lowerRules() {
    Cases.all().forEach(one -> rules.put(one.id(), conditions(one)));
  }

  private static List<Expr> conditions(Case one) {
    SourceFile file = SourceFile.of(one.resource(), one.rule());
    SigmaRule rule = RuleFrontEnd.of(one.lowering()).read(file).get(0).meanings().get(0).rule();
    return new RuleLowering(one.lowering()).lower(rule, new Diagnostics());
  }

  /** The same bytes on every machine, in every run and after every change of the generator. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "conditions/not-one-of-them",
        "cidr/v4-12",
        "compare/gte",
        "keywords/all",
        "numbers/integer",
        "re/alternatives",
        "windash/alone"
      })
  void makesTheEventsOfItsSeed(String id) {
    golden.assertOutput(id, lines(events(SEED, Objects.requireNonNull(rules.get(id)))));
  }

  @AfterAll
  void everyFileIsUsed() {
    golden.assertAllUsed();
  }

  @Test
  void makesTheSameTwice() {
    assertThat(rules)
        .allSatisfy(
            (id, conditions) ->
                assertThat(lines(events(SEED, conditions)))
                    .isEqualTo(lines(events(SEED, conditions))));
  }

  @Test
  void startsWithEventsThatDecideForEverySeed() {
    assertThat(rules)
        .allSatisfy(
            (id, conditions) ->
                assertThat(deciding(events(SEED + 1, conditions)))
                    .isNotEmpty()
                    .isEqualTo(deciding(events(SEED, conditions))));
  }

  private static List<CaseEvent> deciding(List<CaseEvent> events) {
    return events.stream()
        .takeWhile(one -> one.why().endsWith("decides, on") || one.why().endsWith("decides, off"))
        .toList();
  }

  @Test
  void makesDistinctEventsWithTheVerdictsOfTheirJson() {
    assertThat(rules)
        .allSatisfy((id, conditions) -> check(events(SEED, conditions), Or.of(conditions)));
  }

  private static void check(List<CaseEvent> events, Expr meaning) {
    Evaluator evaluator = Evaluator.of(meaning);
    assertThat(events).extracting(CaseEvent::id).doesNotHaveDuplicates();
    assertThat(events).extracting(CaseEvent::fields).doesNotHaveDuplicates();
    assertThat(events).allMatch(event -> evaluator.matches(read(event)) == event.expect());
  }

  private static Event read(CaseEvent event) {
    return EventReader.read(Json.write(event.fields())).event().orElseThrow();
  }

  private static List<CaseEvent> events(long seed, List<Expr> conditions) {
    return EventGenerator.of(seed, LIMIT).events(conditions).events();
  }

  private static String lines(List<CaseEvent> events) {
    return events.stream().map(EventGeneratorTest::line).collect(Collectors.joining());
  }

  private static String line(CaseEvent event) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("_id", event.id());
    members.put("expect", event.expect());
    members.put("why", event.why());
    members.put("fields", event.fields());
    return Json.write(members) + "\n";
  }
}
