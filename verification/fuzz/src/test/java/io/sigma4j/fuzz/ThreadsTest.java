package io.sigma4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One compiler, many threads: each of them writes what one alone writes. */
class ThreadsTest {

  private static final int COMPILATIONS = Integer.getInteger("fuzz.values", 10_000);
  private static final int THREADS = 8;

  private final List<String> rules = Seeds.rules();
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void sameBytes() throws InterruptedException, ExecutionException {
    SigmaCompiler alone = Setup.plain().compiler();
    List<String> expected = rules.stream().map(rule -> compiled(alone, rule)).toList();
    SigmaCompiler shared = Setup.plain().compiler();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        work.add(() -> differences(shared, expected));
      }
      for (Future<List<Integer>> found : threads.invokeAll(work)) {
        assertThat(found.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Takes the next rule again and again; the numbers of those that came out otherwise. */
  private List<Integer> differences(SigmaCompiler compiler, List<String> expected) {
    List<Integer> differences = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < COMPILATIONS; i = next.getAndIncrement()) {
      int rule = i % rules.size();
      if (!compiled(compiler, rules.get(rule)).equals(expected.get(rule))) {
        differences.add(rule);
      }
    }
    return differences;
  }

  private static String compiled(SigmaCompiler compiler, String rule) {
    return RuleCheck.text(compiler.compile(SourceFile.of("rule.yml", rule)));
  }
}
