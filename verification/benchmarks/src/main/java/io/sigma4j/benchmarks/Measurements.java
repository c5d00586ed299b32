package io.sigma4j.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks one after the other and keeps what they gave by name. */
@SuppressWarnings("rawtypes") // as JMH has its results
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
    Map<String, Result> more = secondary(result);
    double processor = more.get(CpuTime.NAME).getScore();
    double operations = operations(result);
    double verdicts =
        more.containsKey("verdicts")
            ? more.get("verdicts").getScore() / (operations * processor) * 1000
            : 0;
    figures.put(
        name,
        new Figure(result.getPrimaryResult().getScore(), processor, allocated(more), verdicts));
  }

  private static Map<String, Result> secondary(RunResult result) {
    return result.getSecondaryResults();
  }

  private static double operations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToLong(iteration -> iteration.getMetadata().getMeasuredOps())
        .sum();
  }

  private static double allocated(Map<String, Result> more) {
    return more.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst()
        .orElse(0);
  }
}
