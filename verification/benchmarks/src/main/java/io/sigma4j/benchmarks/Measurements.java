package io.sigma4j.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks one after the other and keeps what they gave by name. */
final class Measurements {

  private static final TimeValue ITERATION = TimeValue.seconds(2);

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /** What a benchmark that was run gave. */
  Figure of(String name) {
    return Objects.requireNonNull(figures.get(name), name);
  }

  /** Runs the benchmark as it is. */
  void run(String name, String benchmark) throws RunnerException {
    add(name, new Runner(options(benchmark).build()).run());
  }

  /** Runs the benchmark with a parameter. */
  void run(String name, String benchmark, String parameter, String value) throws RunnerException {
    add(name, new Runner(options(benchmark).param(parameter, value).build()).run());
  }

  /** Runs the benchmark with two parameters. */
  void run(String name, Class<?> benchmark, String target, int copies) throws RunnerException {
    ChainedOptionsBuilder options =
        options(benchmark.getSimpleName())
            .param("target", target)
            .param("copies", String.valueOf(copies));
    add(name, new Runner(options.build()).run());
  }

  private static ChainedOptionsBuilder options(String benchmark) {
    return new OptionsBuilder()
        .include("\\." + benchmark)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(1)
        .warmupIterations(4)
        .warmupTime(ITERATION)
        .measurementIterations(4)
        .measurementTime(ITERATION)
        .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class);
  }

  private void add(String name, Collection<RunResult> results) {
    RunResult result = results.iterator().next();
    double processor = secondary(result, CpuTime.NAME);
    double verdicts = secondary(result, "verdicts") / (operations(result) * processor) * 1000;
    figures.put(
        name,
        new Figure(
            result.getPrimaryResult().getScore(),
            processor,
            secondary(result, "gc.alloc.rate.norm"),
            verdicts));
  }

  /** A result beside the time; 0 if the benchmark has none of that name. */
  @SuppressWarnings({"rawtypes", "unchecked"}) // as JMH has its results
  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst()
        .orElse(0);
  }

  private static double operations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToLong(iteration -> iteration.getMetadata().getMeasuredOps())
        .sum();
  }
}
