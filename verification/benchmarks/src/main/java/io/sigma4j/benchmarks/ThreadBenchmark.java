package io.sigma4j.benchmarks;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.project.OrderedBatch;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One compiler, several threads, as the command line uses them. */
@State(Scope.Benchmark)
public class ThreadBenchmark {

  @Param({"1", "2"})
  public int threads = 1;

  private final RuleTexts rules = RuleTexts.load();
  private final SigmaCompiler compiler = CompileBenchmark.compiler("splunk");

  @Benchmark
  public void compile(Blackhole queries) {
    new OrderedBatch<SourceFile, List<RuleResult>>(compiler::compile, threads)
        .run(rules.files(), queries::consume);
  }
}
