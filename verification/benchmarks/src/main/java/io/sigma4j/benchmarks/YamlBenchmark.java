package io.sigma4j.benchmarks;

import io.sigma4j.core.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML library alone needs for the same files. */
@State(Scope.Benchmark)
public class YamlBenchmark {

  private final RuleTexts rules = RuleTexts.load();
  private final LoadSettings settings = LoadSettings.builder().build();

  /** To nodes: the least that a compiler on top of the library's public interface would do. */
  @Benchmark
  public void compose(Blackhole nodes) {
    for (SourceFile file : rules.files()) {
      all(new Compose(settings).composeAllFromString(file.text()), nodes);
    }
  }

  /** To events, of which the compiler makes its own nodes. */
  @Benchmark
  public void parse(Blackhole events) {
    for (SourceFile file : rules.files()) {
      all(new Parse(settings).parseString(file.text()), events);
    }
  }

  private static void all(Iterable<?> parts, Blackhole blackhole) {
    try {
      parts.forEach(blackhole::consume);
    } catch (YamlEngineException e) {
      blackhole.consume(e); // a file of the public rules is no YAML
    }
  }
}
