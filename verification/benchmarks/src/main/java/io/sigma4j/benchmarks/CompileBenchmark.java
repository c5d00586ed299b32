package io.sigma4j.benchmarks;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Texts of rules to queries, on one thread. */
@State(Scope.Benchmark)
public class CompileBenchmark {

  /** Every target for one rule after the other. */
  static final String SIX = "all six";

  @Param({"splunk", "lucene", "dsl", "eql", "esql", "kql", SIX})
  public String target = SIX;

  /** How many times the rules are given. */
  @Param("1")
  public int copies = 1;

  private RuleTexts rules = RuleTexts.load();
  private SigmaCompiler compiler = SigmaCompiler.of();

  @Setup
  public void choose() {
    rules = RuleTexts.load().times(copies);
    compiler = compiler(target);
  }

  static SigmaCompiler compiler(String target) {
    return SigmaCompiler.of(
        Backends.load().all().stream()
            .filter(backend -> target.equals(SIX) || backend.name().equals(target))
            .map(Target::of)
            .toArray(Target[]::new));
  }

  @Benchmark
  public void compile(Blackhole queries) {
    for (SourceFile file : rules.files()) {
      queries.consume(compiler.compile(file));
    }
  }
}
