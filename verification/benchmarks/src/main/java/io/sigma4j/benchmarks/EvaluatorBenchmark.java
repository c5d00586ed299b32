package io.sigma4j.benchmarks;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.project.event.EventRule;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every rule decided on every event: verdicts without and with the rules that are skipped. */
@State(Scope.Benchmark)
public class EvaluatorBenchmark {

  private final List<Event> events = EventTexts.load();
  private final List<EventRule> rules = rules();

  /** How many verdicts an operation gives. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Verdicts {

    /** Verdicts so far. */
    public long verdicts;

    @Setup(Level.Iteration)
    public void reset() {
      verdicts = 0;
    }
  }

  private static List<EventRule> rules() {
    RuleFrontEnd frontEnd = RuleFrontEnd.of(LoweringOptions.defaults());
    return RuleTexts.load().files().stream()
        .flatMap(file -> frontEnd.read(file).stream())
        .filter(rule -> !rule.meanings().isEmpty())
        .map(EventRule::of)
        .toList();
  }

  @Benchmark
  public int everyRule(Verdicts counted) {
    int matches = 0;
    for (Event event : events) {
      for (EventRule rule : rules) {
        matches += rule.matches(event) ? 1 : 0;
      }
    }
    counted.verdicts += (long) events.size() * rules.size();
    return matches;
  }
}
