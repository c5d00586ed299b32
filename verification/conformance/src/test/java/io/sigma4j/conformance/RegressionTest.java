package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Events that were recorded for rules match those rules. */
final class RegressionTest {

  private final RuleFrontEnd frontEnd = RuleFrontEnd.of(LoweringOptions.defaults());

  @TestFactory
  Stream<DynamicTest> events() throws IOException {
    Optional<Path> corpus = Shared.find("corpus");
    Assumptions.assumeTrue(corpus.isPresent(), "the corpus is not at hand");
    Map<String, RuleMeaning> rules = rules(corpus.orElseThrow().resolve("sigmahq"));
    List<Path> events = RuleFolder.files(corpus.orElseThrow().resolve("regression"), List.of(".json"));
    List<Path> known = events.stream().filter(event -> rules.containsKey(rule(event))).toList();
    System.out.printf(
        "regression events: %d, of which %d are for rules of the corpus%n",
        events.size(), known.size());
    assertThat(known).isNotEmpty();
    return known.stream()
        .map(event -> dynamicTest(rule(event), () -> check(event, one(rules, event))));
  }

  private static RuleMeaning one(Map<String, RuleMeaning> rules, Path event) {
    return Objects.requireNonNull(rules.get(rule(event)));
  }

  private static void check(Path event, RuleMeaning rule) throws IOException {
    assertThat(events(Files.readString(event)))
        .as("%s", rule.file())
        .anyMatch(recorded -> matches(rule, recorded));
  }

  /** A file holds what was recorded: one JSON object or several, each ending in its own line. */
  private static List<Event> events(String text) {
    return Stream.of(text.split("(?<=\n})\n"))
        .map(json -> EventReader.read(json).event().orElseThrow())
        .toList();
  }

  private static boolean matches(RuleMeaning rule, Event event) {
    return rule.meanings().stream().anyMatch(one -> Evaluator.of(one.expr()).matches(event));
  }

  private Map<String, RuleMeaning> rules(Path folder) {
    Map<String, RuleMeaning> rules = new HashMap<>();
    for (SourceFile file : RuleFolder.read(folder)) {
      for (RuleMeaning rule : frontEnd.read(file)) {
        rule.document()
            .flatMap(document -> document.metadata().id())
            .ifPresent(id -> rules.put(id.text(), rule));
      }
    }
    return rules;
  }

  /** The id of the rule that the event was recorded for, from the file beside it. */
  private static String rule(Path event) {
    Object info = yaml(event.resolveSibling("info.yml"));
    if (info instanceof Map<?, ?> members
        && members.get("rule_metadata") instanceof List<?> rules
        && rules.get(0) instanceof Map<?, ?> rule) {
      return String.valueOf(rule.get("id"));
    }
    throw new IllegalStateException("no rule: " + event);
  }

  private static Object yaml(Path file) {
    try {
      return Objects.requireNonNull(
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
